package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Plain text: one file is one article, its first line the title when it looks like a headline. */
final class TextReader implements ArticleReader {

  private static final int LONGEST_TITLE = 200;
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile("\\.[\"'”’)\\]]*$");

  private final ParagraphFinder paragraphs;

  TextReader(ParagraphFinder paragraphs) {
    this.paragraphs = paragraphs;
  }

  @Override
  public Set<String> suffixes() {
    return Set.of(".txt");
  }

  @Override
  public Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options)
      throws IOException {
    TextDecoder.Decoded decoded = TextDecoder.decode(Input.all(bytes, options.maxBytes()));
    Article.Origin origin = new Article.Origin(input.path(), "", "");
    List<Problem> warnings =
        decoded.warning().isEmpty()
            ? List.of()
            : List.of(Problems.warning(input.path(), decoded.warning()));
    String text = decoded.text();
    ArticleDraft draft =
        new ArticleDraft(origin, "", title(text), text, List.of(), "", Map.of(), warnings);
    return List.<RecordReading>of(draft).iterator();
  }

  /** The first paragraph if it is one short line without a full stop at its end, else empty. */
  private String title(String text) {
    return paragraphs
        .first(text)
        .map(first -> first.of(text))
        .filter(TextReader::isHeadline)
        .orElse("");
  }

  private static boolean isHeadline(String paragraph) {
    return paragraph.length() <= LONGEST_TITLE
        && paragraph.indexOf('\n') < 0
        && !ENDS_A_SENTENCE.matcher(paragraph).find();
  }
}
