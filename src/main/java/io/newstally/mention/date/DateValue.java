package io.newstally.mention.date;

import io.newstally.model.DateKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression means.
 *
 * @param value as in {@link io.newstally.model.DateMention}
 * @param start first day, null when unknown
 * @param end last day, null when unknown or still running
 */
record DateValue(DateKind kind, String value, @Nullable LocalDate start, @Nullable LocalDate end) {

  static DateValue day(LocalDate day) {
    return new DateValue(DateKind.DATE, day.toString(), day, day);
  }

  static DateValue month(YearMonth month) {
    return new DateValue(DateKind.DATE, month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  static DateValue year(int year) {
    return new DateValue(
        DateKind.DATE,
        String.format(Locale.ROOT, "%04d", year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31));
  }

  /** An interval; an end that is null is open and written as {@code ..}. */
  static DateValue interval(@Nullable LocalDate start, @Nullable LocalDate end) {
    String value = (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
    return new DateValue(DateKind.INTERVAL, value, start, end);
  }

  /** A value without a place in the calendar. */
  static DateValue unplaced(DateKind kind, String value) {
    return new DateValue(kind, value, null, null);
  }

  /** True for one known day. */
  boolean isDay() {
    return start != null && start.equals(end);
  }

  /** True when every day of {@code other} is also in this span; both must have both ends. */
  boolean contains(DateValue other) {
    return start != null
        && end != null
        && other.start != null
        && other.end != null
        && !other.start.isBefore(start)
        && !other.end.isAfter(end);
  }
}
