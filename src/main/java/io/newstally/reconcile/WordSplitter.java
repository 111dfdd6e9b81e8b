package io.newstally.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits short texts into words. */
final class WordSplitter {

  private WordSplitter() {}

  /** The words of {@code text} as they are written. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = endOfWord(text, begin);
      if (end > begin) {
        words.add(text.substring(begin, end));
      }
      begin = end + 1;
    }
    return words;
  }

  /** The words of {@code text} in lower case, with one blank before, between and behind them. */
  static String padded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    char[] padded = new char[lower.length() + 2];
    padded[0] = ' ';
    int length = 1;
    for (int begin = 0; begin < lower.length(); ) {
      int end = endOfWord(lower, begin);
      if (end > begin) {
        lower.getChars(begin, end, padded, length);
        length += end - begin;
        padded[length++] = ' ';
      }
      begin = end + 1;
    }
    return new String(padded, 0, length);
  }

  /** Where the word that begins at {@code begin} ends; {@code begin} itself where none does. */
  private static int endOfWord(String text, int begin) {
    int end = begin;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isInWord(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isInWord(int c) {
    // Most letters are these; to ask for any letter's category is slow.
    boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return plain
        || Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || c == '-'
        || isNumeral(c);
  }

  /** Roman and other numerals that are no digits: the rest of the Unicode category N. */
  private static boolean isNumeral(int c) {
    int category = Character.getType(c);
    return category == Character.LETTER_NUMBER || category == Character.OTHER_NUMBER;
  }

  /** The words of {@code text} in lower case. */
  static List<String> lower(String text) {
    return of(text.toLowerCase(Locale.ROOT));
  }
}
