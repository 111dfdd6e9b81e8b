package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of {@code words/numbers.tsv}. */
final class NumberWords {

  /** What a number word does to the numeral that it stands in. */
  enum Kind {
    ZERO,
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    SCALE,
    /** A scale glued to digits, as "bn". */
    SUFFIX,
    DOZEN,
    GROUP,
    VAGUE,
    /** A vague word that is a number before a scale only: "a few hundred". */
    FEW,
    /** A fraction; its value is the denominator. */
    FRACTION
  }

  /** A number word with its bounds. */
  record NumberWord(Kind kind, BigDecimal low, BigDecimal high) {

    boolean is(Kind... kinds) {
      for (Kind other : kinds) {
        if (kind == other) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, NumberWord> byWord = new HashMap<>();

  NumberWords(Lexicon lexicon) {
    for (Row row :
        lexicon.rows("words/numbers.tsv", "word", "kind", "low", "high", "example", "expected")) {
      byWord.put(
          row.need("word"),
          new NumberWord(row.constant("kind", Kind.class), row.number("low"), row.number("high")));
    }
  }

  Optional<NumberWord> at(SentenceWords words, int position) {
    String word = words.word(position);
    boolean fullStop = word.length() > 1 && word.endsWith(".");
    return of(fullStop ? word.substring(0, word.length() - 1) : word);
  }

  Optional<NumberWord> of(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** True when the token is a number word of one of {@code kinds}. */
  boolean is(SentenceWords words, int position, Kind... kinds) {
    return at(words, position).filter(w -> w.is(kinds)).isPresent();
  }

  /** The scale that a suffix such as "bn" stands for. */
  Optional<BigDecimal> suffix(String letters) {
    return Optional.ofNullable(byWord.get(letters.toLowerCase(java.util.Locale.ROOT)))
        .filter(w -> w.is(Kind.SUFFIX, Kind.SCALE, Kind.HUNDRED))
        .map(NumberWord::low);
  }
}
