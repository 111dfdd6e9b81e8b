package io.newstally.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which reader reads which suffix. */
final class ReaderRegistry {

  private final Map<String, ArticleReader> bySuffix = new TreeMap<>();

  /** All readers: the one list to extend. */
  ReaderRegistry(ParagraphFinder paragraphs, PageFurniture furniture) {
    HtmlReader pages = new HtmlReader(furniture);
    List.of(
            new TextReader(paragraphs),
            pages,
            new JsonlReader(),
            new CsvReader(),
            new WarcPages(pages),
            new ZipReader(this))
        .forEach(this::add);
  }

  private void add(ArticleReader reader) {
    for (String suffix : reader.suffixes()) {
      if (bySuffix.put(suffix, reader) != null) {
        throw new IllegalArgumentException("two readers for " + suffix);
      }
    }
  }

  /** The reader for a suffix such as {@code .txt}. */
  Optional<ArticleReader> reader(String suffix) {
    return Optional.ofNullable(bySuffix.get(suffix));
  }

  /** The suffixes that are read, for messages. */
  String suffixes() {
    return String.join(", ", bySuffix.keySet()) + ", each also .gz";
  }
}
