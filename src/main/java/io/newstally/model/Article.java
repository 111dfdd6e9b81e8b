package io.newstally.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One news article as read from an input.
 *
 * @param id the input's own id, or {@code a} and twelve hexadecimal digits of the text's SHA-256
 * @param origin where it came from
 * @param title the headline, empty when unknown
 * @param published the day of publication, null when unknown
 * @param language ISO 639-1 code, empty when unknown
 * @param text the text as read; a title that the input keeps apart is its first paragraph
 * @param paragraphs the parts of the text that are news (no notices, menus or captions of links),
 *     in order, not overlapping; each ends a sentence
 * @param fields other fields of the input by name, such as a grouping key
 */
public record Article(
    String id,
    Origin origin,
    String title,
    @Nullable LocalDate published,
    String language,
    String text,
    List<Span> paragraphs,
    Map<String, String> fields) {

  /**
   * Where an article came from.
   *
   * @param path the input as the user named it; a record inside a file is {@code file#line}
   * @param source the publisher as the input names it, empty when unknown
   * @param url empty when unknown
   */
  public record Origin(String path, String source, String url) {}

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id: " + origin.path());
    }
    paragraphs = List.copyOf(paragraphs);
    fields = Map.copyOf(fields);
    int at = 0;
    for (Span paragraph : paragraphs) {
      if (paragraph.begin() < at || paragraph.end() > text.length()) {
        throw new IllegalArgumentException("paragraph " + paragraph + " overlaps or leaves text");
      }
      at = paragraph.end();
    }
  }

  /** The article without its text. */
  public ArticleHead head() {
    return new ArticleHead(id, origin, title, published, language);
  }
}
