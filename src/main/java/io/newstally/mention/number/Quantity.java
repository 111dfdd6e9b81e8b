package io.newstally.mention.number;

import java.math.BigDecimal;

/**
 * One or two numerals with the unit that is written at them, before hedges.
 *
 * @param first position of its first token, a currency sign or "minus" included
 * @param numberEnd position behind the last numeral
 * @param end position behind the unit; {@code numberEnd} when none is written
 * @param scale the scale word that it ends in; 1 for none
 * @param unit {@link Unit#NONE} when none is written
 */
record Quantity(
    int first,
    int numberEnd,
    int end,
    BigDecimal low,
    BigDecimal high,
    BigDecimal scale,
    Shape shape,
    Unit unit) {

  /** How the two bounds came about. */
  enum Shape {
    DIGITS,
    WORDS,
    FRACTION,
    VAGUE,
    RANGE,
    SCORE
  }

  /** True for one stated value. */
  boolean isPlain() {
    return shape != Shape.VAGUE && shape != Shape.RANGE && shape != Shape.SCORE;
  }

  /** True for "2-2": what each side has is one stated value. */
  boolean isTie() {
    return shape == Shape.SCORE && low.compareTo(high) == 0;
  }

  /** True when both ends are whole numbers. */
  boolean isWhole() {
    return low.stripTrailingZeros().scale() <= 0 && high.stripTrailingZeros().scale() <= 0;
  }

  /** True for the word "one". */
  boolean isOne() {
    return shape == Shape.WORDS && low.compareTo(BigDecimal.ONE) == 0;
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  Quantity withUnit(Unit other, int newEnd) {
    return new Quantity(first, numberEnd, newEnd, low, high, scale, shape, other);
  }

  /** The least it may be when the scale of {@code other} is meant for both: "4 to 5 million". */
  BigDecimal lowAtScaleOf(Quantity other) {
    BigDecimal scaled = low.multiply(other.scale);
    boolean shared = !isScaled() && other.isScaled() && scaled.compareTo(other.high) <= 0;
    return shared ? scaled : low;
  }

  /** The same quantity with the word before it, the "between" or "from" of a range. */
  Quantity openedBefore() {
    return new Quantity(first - 1, numberEnd, end, low, high, scale, shape, unit);
  }

  /** The same quantity up to {@code other}'s end, from {@code newLow} to {@code newHigh}. */
  Quantity to(Quantity other, BigDecimal newLow, BigDecimal newHigh, Shape newShape) {
    Unit shared = other.unit.isNone() ? unit : other.unit;
    return new Quantity(
        first, other.numberEnd, other.end, newLow, newHigh, other.scale, newShape, shared);
  }
}
