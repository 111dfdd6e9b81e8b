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

  /** The words of {@code text} in lower case. */
  static List<String> lower(String text) {
    return of(text.toLowerCase(Locale.ROOT));
  }
}
