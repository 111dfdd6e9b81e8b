package io.newstally.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calendar days as English texts and machines write them. A day with a time of day is the day as
 * written, in its own time zone. 03/04/2023 is no day, since half the readers take it for another.
 */
final class CalendarDate {

  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2199;

  private static final String MONTH =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> name + "|" + name.substring(0, 3) + "\\b\\.?")
          .collect(Collectors.joining("|", "(?:", "|sept\\b\\.?)"));

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4})(?!\\d)";

  /** Any way of writing a day with its year; which groups are filled tells which way it was. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!\\d)(?:(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"
              + ("|\\b(" + MONTH + ")\\s+" + DAY + "(?:\\s*,\\s*|\\s+)" + YEAR)
              + ("|" + DAY + "[\\s-]+(?:of\\s+)?(" + MONTH + "),?[\\s-]+" + YEAR)
              + ("|(\\d{1,2})([-/.])(\\d{1,2})\\12" + YEAR + ")"),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{9,10}|\\d{12,13}");

  private CalendarDate() {}

  /** A day and where it stands. */
  record Found(int begin, int end, LocalDate day) {}

  /**
   * The day that a whole field says: as {@link #first}, eight digits, or seconds or milliseconds
   * since 1970 in UTC. Empty when it says none.
   */
  static Optional<LocalDate> parse(String field) {
    String value = field.strip();
    if (DIGITS.matcher(value).matches()) {
      return number(value);
    }
    return first(value).map(Found::day);
  }

  private static Optional<LocalDate> number(String digits) {
    if (digits.length() == 8) {
      return compact(digits);
    }
    long number = Long.parseLong(digits);
    Instant instant =
        digits.length() < 12 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  /** The day that eight digits say, empty when they are none. */
  static Optional<LocalDate> compact(String digits) {
    return day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
  }

  /** The first day with its year in {@code text}, if any. */
  static Optional<Found> first(String text) {
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      Optional<LocalDate> day = day(written);
      if (day.isPresent()) {
        return Optional.of(new Found(written.start(), written.end(), day.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher m) {
    if (m.group(1) != null) {
      return day(m.group(1), m.group(3), m.group(4));
    }
    if (m.group(5) != null) {
      return day(m.group(7), month(m.group(5)), m.group(6));
    }
    if (m.group(8) != null) {
      return day(m.group(10), month(m.group(9)), m.group(8));
    }
    return numeric(m.group(11), m.group(13), m.group(14));
  }

  /** Day and month in unknown order: only where one of them can be no month, or both are equal. */
  private static Optional<LocalDate> numeric(String one, String other, String year) {
    Optional<LocalDate> dayFirst = day(year, other, one);
    Optional<LocalDate> monthFirst = day(year, one, other);
    if (dayFirst.isPresent() && monthFirst.isPresent()) {
      return dayFirst.equals(monthFirst) ? dayFirst : Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static String month(String name) {
    String start = name.substring(0, 3);
    for (Month month : Month.values()) {
      if (month.name().regionMatches(true, 0, start, 0, 3)) {
        return Integer.toString(month.getValue());
      }
    }
    throw new IllegalArgumentException("no month: " + name);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return plausible ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
