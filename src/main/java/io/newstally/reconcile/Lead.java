package io.newstally.reconcile;

import io.newstally.model.Article;
import io.newstally.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the lead of an article ends: behind headline, standfirst, byline and two sentences. */
final class Lead {

  /** Full sentences that lead an article, as when its facts are read. */
  private static final int SENTENCES = 2;

  /** What ends a sentence within or behind a paragraph. */
  private static final Pattern STOP = Pattern.compile("[.!?][\"'’”)]*(?=\\s|$)");

  private Lead() {}

  /** Number of the first sentence behind the lead, that of the first being 0. */
  static int end(Article article) {
    int headings = 0;
    for (Span span : article.paragraphs()) {
      String paragraph = article.text().substring(span.begin(), span.end()).strip();
      Matcher stop = STOP.matcher(paragraph);
      int stops = 0;
      while (stop.find()) {
        if (stop.end() == paragraph.length()) {
          return headings + SENTENCES;
        }
        stops++;
      }
      headings += stops + 1;
    }
    return headings + SENTENCES;
  }
}
