package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells two numbers to choose from ("$8 or $9") from the two bounds of one number ("8 or 9 goats").
 */
final class Choices {

  private final SingleReader singles;

  Choices(SingleReader singles) {
    this.singles = singles;
  }

  /** The first of two numbers to choose from, in the unit and at the scale of the second. */
  Optional<Quantity> first(SentenceWords words, Quantity one) {
    return singles
        .read(words, one.end() + 1)
        .filter(two -> areApart(words, one, two))
        .map(two -> likeSecond(one, two));
  }

  /** Prices over "or" are two, and so are numbers that belong to two things "respectively". */
  static boolean areApart(SentenceWords words, Quantity one, Quantity two) {
    boolean prices = two.unit().kind() == NumberKind.MONEY;
    return words.word(one.end()).equals("or")
        && one.isPlain()
        && two.isPlain()
        && (prices || words.holds(Cue.APART));
  }

  private static Quantity likeSecond(Quantity one, Quantity two) {
    BigDecimal value = one.lowAtScaleOf(two);
    Unit unit = one.unit().isNone() ? two.unit() : one.unit();
    return new Quantity(
        one.first(), one.numberEnd(), one.end(), value, value, one.scale(), one.shape(), unit);
  }
}
