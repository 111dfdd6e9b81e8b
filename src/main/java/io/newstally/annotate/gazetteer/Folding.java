package io.newstally.annotate.gazetteer;

import java.util.Locale;

/** The two ways in which CoreNLP ignores case; they differ for a few letters such as İ and ı. */
final class Folding {

  private Folding() {}

  /** Two words are equal by {@link String#equalsIgnoreCase} where this is the same. */
  static String folded(String word) {
    char[] units = word.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = Character.toLowerCase(Character.toUpperCase(units[i]));
    }
    String folded = new String(units);
    return folded.equals(word) ? word : folded;
  }

  /** The form by which CoreNLP finds the phrases that a word triggers. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
