package io.newstally.mention.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The little arithmetic that numerals need. */
final class Arithmetic {

  /** Decimals that a fraction such as "a third" keeps. */
  private static final int FRACTION_DIGITS = 6;

  private Arithmetic() {}

  static BigDecimal quotient(BigDecimal top, BigDecimal bottom) {
    return top.divide(bottom, FRACTION_DIGITS, RoundingMode.HALF_UP);
  }

  /**
   * The upper bound of a vague number times a scale: "several hundred" reaches to just below ten
   * hundred, as "hundreds" does.
   */
  static BigDecimal scaledHigh(BigDecimal low, BigDecimal high, BigDecimal scale) {
    boolean vague = low.compareTo(high) != 0;
    return vague
        ? high.add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE)
        : high.multiply(scale);
  }
}
