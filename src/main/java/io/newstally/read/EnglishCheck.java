package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells English from other languages by how often function words ("the", "of", "was") stand in a
 * text. Every language needs its own, and news English has them in a third of its words.
 */
final class EnglishCheck {

  static final String TABLE = "words/function-words.tsv";

  private static final int FEWEST_WORDS = 40;
  private static final int PERCENT = 8;
  private static final int ENOUGH_WORDS = 2000;
  private static final int FEWEST_LETTERS = 100;

  private static final Set<String> NAMES = Set.of("en", "eng", "english");
  private static final Set<String> UNKNOWN = Set.of("", "und", "unknown", "mul", "none", "null");

  private final Set<String> functionWords = new HashSet<>();
  private final int longestFunctionWord;

  EnglishCheck(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "example")) {
      functionWords.add(row.need("word"));
    }
    this.longestFunctionWord = functionWords.stream().mapToInt(String::length).max().orElse(0);
  }

  /** True when {@code language}, a code or a name as an input gives it, is another than English. */
  static boolean isOther(String language) {
    String name = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return !NAMES.contains(name) && !UNKNOWN.contains(name);
  }

  /**
   * True when {@code text} is in another language; false when it is English or too short to tell.
   */
  boolean isForeign(String text) {
    int words = 0;
    int known = 0;
    int letters = 0;
    int latin = 0;
    int begin = 0;
    while (words < ENOUGH_WORDS && begin < text.length()) {
      int end = endOfWord(text, begin);
      if (end > begin) {
        words++;
        letters += end - begin;
        latin += isLatin(text.codePointAt(begin)) ? end - begin : 0;
        known += isFunctionWord(text.substring(begin, end)) ? 1 : 0;
      }
      begin = end < text.length() ? text.offsetByCodePoints(end, 1) : end;
    }
    boolean fewKnown = words >= FEWEST_WORDS && known * 100 < PERCENT * words;
    boolean otherScript = letters >= FEWEST_LETTERS && latin * 2 < letters;
    return fewKnown || otherScript;
  }

  /** Where the letters end that begin at {@code begin}; {@code begin} itself where none do. */
  private static int endOfWord(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private boolean isFunctionWord(String word) {
    return word.length() <= longestFunctionWord
        && functionWords.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isLatin(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
