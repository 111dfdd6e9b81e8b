package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads ordinals that count so far: "became the third nurse to be killed" makes three. */
final class RunningCount {

  static final String TABLE = "words/ordinals.tsv";

  /** "to have been killed" is as long. */
  private static final int CLAUSE = 4;

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,6})(?:st|nd|rd|th)");

  private final Map<String, Integer> valueByWord = new HashMap<>();

  RunningCount(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "value", "example", "expected")) {
      valueByWord.put(row.need("word"), Integer.parseInt(row.need("value")));
    }
  }

  /**
   * How many it makes with the one whose noun stands at {@code head}; empty for "the third man was
   * killed", who is but one of those told.
   *
   * @param trigger what befell the one; it stands right behind the noun
   */
  OptionalInt of(Passage passage, int head, Trigger trigger) {
    if (trigger.position() <= head || trigger.position() - head > CLAUSE) {
      return OptionalInt.empty();
    }
    NounPhrase phrase = NounPhrase.of(passage, head);
    boolean predicate =
        passage.isLemma(phrase.first() - 1, "be", "become")
            && passage.word(phrase.first()).equals("the")
            && (passage.isWord(head + 1, "to", "who") || passage.hasTag(head + 1, "VBN"));
    for (int i = phrase.first(); predicate && i < head; i++) {
      OptionalInt value = value(passage.word(i));
      if (value.isPresent()) {
        return value;
      }
    }
    return OptionalInt.empty();
  }

  /** The words for people without an ordinal that opens them: "nurse" of "third nurse". */
  String bare(String who) {
    int blank = who.indexOf(' ');
    return blank > 0 && value(who.substring(0, blank).toLowerCase(Locale.ROOT)).isPresent()
        ? who.substring(blank + 1)
        : who;
  }

  private OptionalInt value(String word) {
    Matcher digits = DIGITS.matcher(word);
    if (digits.matches()) {
      return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }
    Integer value = valueByWord.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
