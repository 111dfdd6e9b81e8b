package io.newstally.annotate;

import io.newstally.model.Article;
import io.newstally.model.Span;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text that is handed to the analyser: as long as the article's text, so that offsets stay what
 * they are. What is no paragraph is blank, and a line feed stands only where a sentence must end:
 * behind a paragraph, a dateline, and in what runs on without a full stop.
 */
final class AnalysisText {

  /** No sentence of news is longer; what has no full stop for so long is a table or a list. */
  private static final int LONGEST_SENTENCE = 1_200;

  /** No word of news is longer, nor the address of a page; longer ones are not analysed. */
  private static final int LONGEST_WORD = 1_000;

  /**
   * "MOKHA, Yemen, March 3 (Red Sea Wire) — ", "03/02/2024:": up to the mark, which no parser
   * expects.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}:(?= )|\\p{Lu}[\\p{Lu}'’. -]{2,30}(?:,[^,—–()]{2,30}){0,3}(?: \\([^()]{2,40}\\))? ?(?:—|–|--?)(?= )");

  private AnalysisText() {}

  static String of(Article article) {
    String text = article.text();
    char[] units = new char[text.length()];
    Arrays.fill(units, ' ');
    int last = 0;
    for (Span paragraph : article.paragraphs()) {
      copy(text, paragraph, units);
      endDateline(text, paragraph, units);
      // Where nothing stands between two paragraphs, the mark that ends the first makes room.
      if (last > 0) {
        units[Math.min(last, paragraph.begin() - 1)] = '\n';
      }
      last = paragraph.end();
    }
    if (last > 0 && last < units.length) {
      units[last] = '\n';
    }
    return new String(units);
  }

  private static void endDateline(String text, Span paragraph, char[] units) {
    Matcher dateline = DATELINE.matcher(text).region(paragraph.begin(), paragraph.end());
    if (dateline.lookingAt()) {
      units[dateline.end() - 1] = '\n';
    }
  }

  private static void copy(String text, Span paragraph, char[] units) {
    int sentenceBegin = paragraph.begin();
    int wordBegin = paragraph.begin();
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char unit = text.charAt(i);
      if (isStop(text, i)) {
        sentenceBegin = i;
      }
      boolean blank = Character.isWhitespace(unit) || Character.isISOControl(unit);
      if (blank && i - sentenceBegin > LONGEST_SENTENCE) {
        units[i] = '\n';
        sentenceBegin = i;
      } else {
        units[i] = blank ? ' ' : unit;
      }
      wordBegin = blank ? i + 1 : wordBegin;
      if (i - wordBegin >= LONGEST_WORD) {
        Arrays.fill(units, i - wordBegin == LONGEST_WORD ? wordBegin : i, i + 1, ' ');
      }
    }
  }

  /** True for a mark that ends a sentence, but not for the point of "3.5". */
  private static boolean isStop(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
