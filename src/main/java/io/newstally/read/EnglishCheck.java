package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> NAMES = Set.of("en", "eng", "english");
  private static final Set<String> UNKNOWN = Set.of("", "und", "unknown", "mul", "none", "null");

  private final Set<String> functionWords = new HashSet<>();

  EnglishCheck(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "example")) {
      functionWords.add(row.need("word"));
    }
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
    Matcher word = WORD.matcher(text);
    while (words < ENOUGH_WORDS && word.find()) {
      words++;
      letters += word.end() - word.start();
      boolean isLatin = isLatin(text.codePointAt(word.start()));
      latin += isLatin ? word.end() - word.start() : 0;
      known += functionWords.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    boolean fewKnown = words >= FEWEST_WORDS && known * 100 < PERCENT * words;
    boolean otherScript = letters >= FEWEST_LETTERS && latin * 2 < letters;
    return fewKnown || otherScript;
  }

  private static boolean isLatin(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
