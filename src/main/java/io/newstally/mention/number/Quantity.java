package io.newstally.mention.number;

import java.math.BigDecimal;

/**
 * One or two numerals with the unit that is written at them, before hedges.
 *
 * @param first position of its first token, a currency sign included
 * @param numberEnd position behind the last numeral
 * @param end position behind the unit; {@code numberEnd} when none is written
 * @param unit {@link Unit#NONE} when none is written
 */
record Quantity(
    int first, int numberEnd, int end, BigDecimal low, BigDecimal high, Shape shape, Unit unit) {

  /** How the two bounds came about. */
  enum Shape {
    DIGITS,
    WORDS,
    FRACTION,
    VAGUE,
    RANGE,
    SCORE
  }

  boolean isPlain() {
    return shape != Shape.VAGUE && shape != Shape.RANGE && shape != Shape.SCORE;
  }

  boolean isOne() {
    return shape == Shape.WORDS && low.compareTo(BigDecimal.ONE) == 0;
  }

  Quantity withUnit(Unit other, int newEnd) {
    return new Quantity(first, numberEnd, newEnd, low, high, shape, other);
  }
}
