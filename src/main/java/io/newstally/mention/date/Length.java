package io.newstally.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TIMEX3 length such as {@code P2W} or {@code PT24H}.
 *
 * @param amount how many units, negative when counted back
 * @param unit DAYS, WEEKS, MONTHS or YEARS; hours are rounded to days
 */
record Length(int amount, ChronoUnit unit) {

  private static final ChronoUnit DAYS = ChronoUnit.DAYS;
  private static final Pattern DATE_LENGTH = Pattern.compile("P(-?\\d{1,4})([DWMQY])");
  private static final Pattern CLOCK_LENGTH = Pattern.compile("PT(-?\\d{1,5})([HMS])");

  /** Reads a length; empty when its number is unknown ({@code PXD}) or it is none. */
  static Optional<Length> of(String timex) {
    Matcher clock = CLOCK_LENGTH.matcher(timex);
    if (clock.matches()) {
      return Optional.of(new Length(days(Integer.parseInt(clock.group(1)), clock.group(2)), DAYS));
    }
    Matcher date = DATE_LENGTH.matcher(timex);
    if (!date.matches()) {
      return Optional.empty();
    }
    int amount = Integer.parseInt(date.group(1));
    return Optional.of(
        switch (date.group(2)) {
          case "D" -> new Length(amount, DAYS);
          case "W" -> new Length(amount, ChronoUnit.WEEKS);
          case "M" -> new Length(amount, ChronoUnit.MONTHS);
          case "Q" -> new Length(3 * amount, ChronoUnit.MONTHS);
          default -> new Length(amount, ChronoUnit.YEARS);
        });
  }

  private static int days(int amount, String unit) {
    return "H".equals(unit) ? Math.round(amount / 24f) : 0;
  }

  /** The day this length after {@code day}. */
  LocalDate after(LocalDate day) {
    return day.plus(amount, unit);
  }

  /** The day this length before {@code day}. */
  LocalDate before(LocalDate day) {
    return day.minus(amount, unit);
  }

  /** The calendar day, week, month or year of this length that {@code day} is in. */
  DateValue around(LocalDate day) {
    return switch (unit) {
      case WEEKS -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield DateValue.interval(monday, monday.plusDays(6));
      }
      case MONTHS -> DateValue.month(YearMonth.from(day));
      case YEARS -> DateValue.year(day.getYear());
      default -> DateValue.day(day);
    };
  }
}
