package io.newstally.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits short texts into words. */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private Words() {}

  /** The words of {@code text} as they are written. */
  static List<String> of(String text) {
    return BETWEEN.splitAsStream(text).filter(w -> !w.isEmpty()).toList();
  }

  /** The words of {@code text} in lower case, with one blank before, between and behind them. */
  static String padded(String text) {
    StringBuilder padded = new StringBuilder(text.length() + 2).append(' ');
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> isInWord(c) ? c : ' ')
        .filter(c -> c != ' ' || padded.charAt(padded.length() - 1) != ' ')
        .forEach(padded::appendCodePoint);
    return padded.charAt(padded.length() - 1) == ' '
        ? padded.toString()
        : padded.append(' ').toString();
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
  }

  /** The words of {@code text} in lower case. */
  static List<String> lower(String text) {
    return of(text.toLowerCase(Locale.ROOT));
  }
}
