package io.newstally.annotate;

import io.newstally.model.Article;
import io.newstally.model.Span;
import java.util.Arrays;

/**
 * The text that is handed to the analyser: as long as the article's text, so that offsets stay what
 * they are. What is no paragraph is blank, and a line feed stands only where a sentence must end.
 */
final class AnalysisText {

  /** No sentence of news is longer; what has no full stop for so long is a table or a list. */
  private static final int LONGEST_SENTENCE = 1_200;

  private AnalysisText() {}

  static String of(Article article) {
    String text = article.text();
    char[] units = new char[text.length()];
    Arrays.fill(units, ' ');
    for (Span paragraph : article.paragraphs()) {
      copy(text, paragraph, units);
      if (paragraph.end() < units.length) {
        units[paragraph.end()] = '\n';
      }
    }
    return new String(units);
  }

  private static void copy(String text, Span paragraph, char[] units) {
    int sentenceBegin = paragraph.begin();
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char unit = text.charAt(i);
      if (".!?".indexOf(unit) >= 0) {
        sentenceBegin = i;
      }
      boolean blank = Character.isWhitespace(unit) || Character.isISOControl(unit);
      if (blank && i - sentenceBegin > LONGEST_SENTENCE) {
        units[i] = '\n';
        sentenceBegin = i;
      } else {
        units[i] = blank ? ' ' : unit;
      }
    }
  }
}
