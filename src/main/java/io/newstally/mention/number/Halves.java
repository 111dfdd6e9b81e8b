package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads halves of units: "half-hour", "a half mile", "an hour and a half", "two days and a half".
 */
final class Halves {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final UnitTable units;

  Halves(UnitTable units) {
    this.units = units;
  }

  /** The quantity that begins at {@code first}, when it is no numeral but a half or a unit. */
  Optional<Quantity> read(SentenceWords words, int first) {
    int at = words.is(first, Cue.ARTICLE) ? first + 1 : first;
    if (words.word(at).equals("half")) {
      int noun = words.isHyphen(at + 1) ? at + 2 : at + 1;
      return measure(words, noun).map(u -> quantity(first, at + 1, HALF, u));
    }
    if (at == first) {
      return Optional.empty();
    }
    return measure(words, at)
        .filter(u -> isAndHalf(words, u.end()))
        .map(u -> quantity(first, at, BigDecimal.ONE, u))
        .map(one -> withHalf(words, one));
  }

  /** {@code quantity} with the "and a half" behind its unit, if there is one. */
  static Quantity withHalf(SentenceWords words, Quantity quantity) {
    int end = quantity.end();
    if (!quantity.isWhole() || quantity.unit().isNone() || !isAndHalf(words, end)) {
      return quantity;
    }
    BigDecimal value = quantity.low().add(HALF);
    return new Quantity(
        quantity.first(),
        end + 3,
        end + 3,
        value,
        value,
        BigDecimal.ONE,
        Shape.WORDS,
        quantity.unit());
  }

  private static boolean isAndHalf(SentenceWords words, int at) {
    return words.word(at).equals("and")
        && words.word(at + 1).equals("a")
        && words.word(at + 2).equals("half")
        && !words.isNoun(at + 3);
  }

  private Optional<Match<Unit>> measure(SentenceWords words, int at) {
    return units.after(words, at, false).filter(u -> isMeasure(u.meaning().kind()));
  }

  private static boolean isMeasure(NumberKind kind) {
    return kind == NumberKind.MEASURE || kind == NumberKind.DURATION || kind == NumberKind.PERCENT;
  }

  private static Quantity quantity(int first, int numberEnd, BigDecimal value, Match<Unit> unit) {
    return new Quantity(
        first, numberEnd, unit.end(), value, value, BigDecimal.ONE, Shape.WORDS, unit.meaning());
  }
}
