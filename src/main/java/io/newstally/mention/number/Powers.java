package io.newstally.mention.number;

import java.util.regex.Pattern;

/** Reads the "× 10^30" and "x 10-4" behind a number. */
final class Powers {

  private static final Pattern TIMES = Pattern.compile("[×x*]");
  private static final Pattern EXPONENT = Pattern.compile("[-−–]?\\d{1,2}");

  private Powers() {}

  /** {@code numeral} times its power of ten; itself when none is written. */
  static Numeral of(SentenceWords words, Numeral numeral) {
    int ten = numeral.end() + 1;
    boolean times = TIMES.matcher(words.raw(ten - 1)).matches() && words.raw(ten).equals("10");
    boolean raised = words.raw(ten + 1).equals("^");
    int first = raised ? ten + 2 : ten + 1;
    String sign = words.isHyphen(first) ? "-" : "";
    int last = first + sign.length();
    String exponent = sign + words.raw(last);
    boolean marked = raised || (!exponent.isEmpty() && !Character.isDigit(exponent.charAt(0)));
    if (!times || !marked || !EXPONENT.matcher(exponent).matches()) {
      return numeral;
    }
    int power = Integer.parseInt(exponent.replaceFirst("[−–]", "-"));
    return Numeral.plain(
        numeral.first(), last + 1, numeral.low().scaleByPowerOfTen(power), Numeral.Form.DIGITS);
  }
}
