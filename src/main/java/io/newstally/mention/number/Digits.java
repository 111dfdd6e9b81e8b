package io.newstally.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token that is written in digits.
 *
 * @param prefix what stands glued before the digits, as in "USD10m"
 * @param number the number without its sign
 * @param suffix what stands glued behind them, as in "10km"
 * @param plain true for bare digits, as a year or a mark has
 */
record Digits(String prefix, BigDecimal number, String suffix, boolean plain) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<prefix>[\\p{Sc}\\p{Alpha}]{0,4}[-−]?)"
              + "(?<number>\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?|\\d{1,18}(?:\\.\\d+)?|\\.\\d+)"
              + "(?<suffix>[\\p{IsAlphabetic}µμ°%²³/]{0,8})");

  private static final Pattern MIXED =
      Pattern.compile("(?:(?<whole>\\d{1,3})[\\s\\u00a0-])?(?<top>\\d)[/⁄](?<bottom>[2-9])");

  private static final Pattern ORDINAL_OR_DECADE = Pattern.compile("\\d+(st|nd|rd|th|s)");

  private static final String FRACTION_SIGNS = "½¼¾";

  private static final Pattern LEADING_ZERO = Pattern.compile("0\\d.*");

  /** The letters glued before the digits, without a sign. */
  String letters() {
    return isSigned() ? prefix.substring(0, prefix.length() - 1) : prefix;
  }

  private boolean isSigned() {
    return prefix.endsWith("-") || prefix.endsWith("−");
  }

  boolean isNegative() {
    return isSigned() && letters().chars().noneMatch(Character::isLetter);
  }

  /** Reads a token; empty when it is no number. */
  static Optional<Digits> of(String token) {
    if (!areIn(token)) {
      return Optional.empty();
    }
    Optional<BigDecimal> mixed = mixed(token);
    if (mixed.isPresent()) {
      return Optional.of(new Digits("", mixed.get(), "", false));
    }
    Matcher form = FORM.matcher(token);
    if (!form.matches()
        || ORDINAL_OR_DECADE.matcher(token).matches()
        || LEADING_ZERO.matcher(form.group("number")).matches()) {
      return Optional.empty();
    }
    String number = form.group("number");
    boolean plain = number.length() == token.length() && number.chars().allMatch(c -> c >= '0');
    return Optional.of(
        new Digits(
            form.group("prefix"),
            new BigDecimal(number.replace(",", "")),
            form.group("suffix"),
            plain));
  }

  /** False for a token that is no number, as it has neither a digit nor a sign for a fraction. */
  static boolean areIn(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isDigit(c) || FRACTION_SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The value of a token that is one sign for a fraction. */
  static Optional<BigDecimal> fractionSign(String token) {
    return switch (token) {
      case "½" -> Optional.of(new BigDecimal("0.5"));
      case "¼" -> Optional.of(new BigDecimal("0.25"));
      case "¾" -> Optional.of(new BigDecimal("0.75"));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> mixed(String token) {
    Optional<BigDecimal> sign = fractionSign(token);
    if (sign.isPresent()) {
      return sign;
    }
    Matcher form = MIXED.matcher(token);
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal top = new BigDecimal(form.group("top"));
    BigDecimal bottom = new BigDecimal(form.group("bottom"));
    if (top.compareTo(bottom) >= 0) {
      return Optional.empty();
    }
    BigDecimal whole = new BigDecimal(form.group("whole") == null ? "0" : form.group("whole"));
    return Optional.of(whole.add(Arithmetic.quotient(top, bottom)));
  }
}
