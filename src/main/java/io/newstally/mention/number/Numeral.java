package io.newstally.mention.number;

import java.math.BigDecimal;

/**
 * A number as its words or digits say it, before hedges and unit.
 *
 * @param first position of its first token, an article such as the "a" of "a hundred" included
 * @param end position behind its last token
 * @param low the least it may be
 * @param high the most it may be; another than {@code low} for vague words only
 * @param scale the scale word that it ends in, as 1000 for "five thousand"; 1 for none
 * @param form how it is written
 * @param suffix a unit glued to the digits, as in "640bhp"; empty for none
 */
record Numeral(
    int first,
    int end,
    BigDecimal low,
    BigDecimal high,
    BigDecimal scale,
    Form form,
    String suffix) {

  /** How a numeral is written. */
  enum Form {
    DIGITS,
    /** Digits with a word or letter for a scale: "1.9 million", "40k". */
    SCALED,
    WORDS,
    FRACTION,
    VAGUE
  }

  boolean isVague() {
    return form == Form.VAGUE;
  }

  /** A numeral of one value without a scale or a glued unit. */
  static Numeral plain(int first, int end, BigDecimal value, Form form) {
    return new Numeral(first, end, value, value, BigDecimal.ONE, form, "");
  }

  /** The same numeral with a scale word behind it, up to {@code newEnd}. */
  Numeral scaled(BigDecimal factor, int newEnd) {
    return new Numeral(
        first,
        newEnd,
        low.multiply(factor),
        high.multiply(factor),
        scale.multiply(factor),
        Form.SCALED,
        "");
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }
}
