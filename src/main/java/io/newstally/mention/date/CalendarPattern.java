package io.newstally.mention.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** TIMEX3 dates: those with a year, and those that come again every week or year. */
final class CalendarPattern {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(1[1-9]|2[01])\\d\\d");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern CENTURY = Pattern.compile("(\\d{2})XX");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
  private static final String WEEKEND = "XXXX-WE";
  private static final String ANY_YEAR = "XXXX-";

  /** Enough to meet a 29 February on either side, even around 1900 or 2100. */
  private static final int YEARS_ROUND = 8;

  private static final int WEEKS_ROUND = 6;

  private CalendarPattern() {}

  /** The span of a date with a year; empty for others and for days that no calendar has. */
  static Optional<DateValue> fixed(String timex) {
    try {
      return parse(timex);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<DateValue> parse(String timex) {
    if (DAY.matcher(timex).matches()) {
      return Optional.of(DateValue.day(LocalDate.parse(timex)));
    }
    if (MONTH.matcher(timex).matches()) {
      return Optional.of(DateValue.month(YearMonth.parse(timex)));
    }
    if (YEAR.matcher(timex).matches()) {
      return Optional.of(DateValue.year(Integer.parseInt(timex)));
    }
    return quarter(timex).or(() -> season(timex)).or(() -> decade(timex)).or(() -> century(timex));
  }

  private static Optional<DateValue> quarter(String timex) {
    Matcher quarter = QUARTER.matcher(timex);
    return quarter.matches()
        ? Optional.of(
            months(number(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2, 3))
        : Optional.empty();
  }

  /** Meteorological seasons of the northern half of the earth. */
  private static Optional<DateValue> season(String timex) {
    Matcher season = SEASON.matcher(timex);
    if (!season.matches()) {
      return Optional.empty();
    }
    int first =
        switch (season.group(2)) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return Optional.of(months(number(season.group(1)), first, 3));
  }

  private static Optional<DateValue> decade(String timex) {
    Matcher decade = DECADE.matcher(timex);
    return decade.matches()
        ? Optional.of(months(10 * number(decade.group(1)), 1, 120))
        : Optional.empty();
  }

  /** {@code 18XX} is what SUTime makes of "the 19th century", which began with 1801. */
  private static Optional<DateValue> century(String timex) {
    Matcher century = CENTURY.matcher(timex);
    return century.matches()
        ? Optional.of(months(100 * number(century.group(1)) + 1, 1, 1200))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static DateValue months(int year, int first, int count) {
    LocalDate start = LocalDate.of(year, first, 1);
    return DateValue.interval(start, start.plusMonths(count).minusDays(1));
  }

  /** True for a day of the week, weekend, day, month or season without a year. */
  static boolean isRecurring(String timex) {
    return timex.startsWith(ANY_YEAR) && !timex.contains(" ");
  }

  /** The spans of a recurring date some weeks or years before and after {@code day}, in order. */
  static List<DateValue> occurrences(String timex, LocalDate day) {
    Matcher weekday = WEEKDAY.matcher(timex);
    if (weekday.matches()) {
      return weekly(DayOfWeek.of(number(weekday.group(1))), 1, day);
    }
    if (timex.equals(WEEKEND)) {
      return weekly(DayOfWeek.SATURDAY, 2, day);
    }
    if (!isRecurring(timex)) {
      return List.of();
    }
    String inYear = timex.substring(ANY_YEAR.length() - 1);
    return IntStream.rangeClosed(day.getYear() - YEARS_ROUND, day.getYear() + YEARS_ROUND)
        .mapToObj(year -> fixed(year + inYear))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<DateValue> weekly(DayOfWeek first, int days, LocalDate day) {
    LocalDate middle = day.with(TemporalAdjusters.previousOrSame(first));
    return IntStream.rangeClosed(-WEEKS_ROUND, WEEKS_ROUND)
        .mapToObj(middle::plusWeeks)
        .map(d -> days == 1 ? DateValue.day(d) : DateValue.interval(d, d.plusDays(days - 1L)))
        .toList();
  }
}
