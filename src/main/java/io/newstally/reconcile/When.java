package io.newstally.reconcile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days that a claim's {@code when} covers.
 *
 * @param start first day, null when unknown or open
 * @param end last day, null when unknown or open
 */
record When(@Nullable LocalDate start, @Nullable LocalDate end) {

  static final When UNKNOWN = new When(null, null);

  /** Where year, month and day end in {@code 2014-07-20}. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Longer than this is a war, a season or a year, not an incident. */
  static final long LONG_DAYS = 60;

  /** Reads an ISO 8601 day, month, year or interval; anything else is unknown. */
  static When parse(String iso) {
    String text = iso.strip();
    int slash = text.indexOf('/');
    When first = part(slash < 0 ? text : text.substring(0, slash));
    When last = slash < 0 ? first : part(text.substring(slash + 1));
    boolean backwards = first.start != null && last.end != null && first.start.isAfter(last.end);
    return backwards ? UNKNOWN : new When(first.start, last.end);
  }

  private static When part(String text) {
    try {
      return switch (text.length()) {
        case YEAR -> {
          int year = number(text, 0, YEAR);
          yield new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        case MONTH -> {
          YearMonth month = YearMonth.of(number(text, 0, YEAR), number(text, YEAR + 1, MONTH));
          yield new When(month.atDay(1), month.atEndOfMonth());
        }
        case DAY -> {
          LocalDate day =
              LocalDate.of(
                  number(text, 0, YEAR),
                  number(text, YEAR + 1, MONTH),
                  number(text, MONTH + 1, DAY));
          yield new When(day, day);
        }
        default -> UNKNOWN;
      };
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }

  /**
   * The number that digits of {@code text} make, behind a hyphen unless they begin it. Claims are
   * asked for their days so often that the library's parsers, made for any format, would be felt.
   */
  private static int number(String text, int begin, int end) {
    if (begin > 0 && text.charAt(begin - 1) != '-') {
      throw new DateTimeException("no hyphen before " + begin + " of " + text);
    }
    int number = 0;
    for (int i = begin; i < end; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new DateTimeException("no digit at " + i + " of " + text);
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  boolean isUnknown() {
    return start == null && end == null;
  }

  /** True when the last day is known, but not the first, as in "to date". */
  boolean isOpen() {
    return start == null && end != null;
  }

  /** True when it covers more days than an incident does. */
  boolean isLong() {
    return length() > LONG_DAYS;
  }

  /** True when only whole months or years are named. */
  boolean isVague() {
    return start != null
        && end != null
        && start.getDayOfMonth() == 1
        && end.plusDays(1).getDayOfMonth() == 1;
  }

  /** Days from the first to the last, 0 for one day and when one of them is unknown. */
  long length() {
    return start == null || end == null ? 0 : ChronoUnit.DAYS.between(start, end);
  }

  /** The first known day, null when there is none. */
  @Nullable LocalDate first() {
    return start != null ? start : end;
  }

  /** The last known day, null when there is none. */
  @Nullable LocalDate last() {
    return end != null ? end : start;
  }

  /** Days between the two stretches, 0 when they meet or one is unknown. */
  long gap(When other) {
    LocalDate first = first();
    LocalDate last = last();
    LocalDate otherFirst = other.first();
    LocalDate otherLast = other.last();
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return 0;
    }
    if (last.isBefore(otherFirst)) {
      return ChronoUnit.DAYS.between(last, otherFirst);
    }
    return otherLast.isBefore(first) ? ChronoUnit.DAYS.between(otherLast, first) : 0;
  }

  /** True when {@code other} covers all days of this stretch and more. */
  boolean isWithin(When other) {
    return start != null && !equals(other) && union(other).equals(other);
  }

  /** The shortest stretch that covers both. */
  When union(When other) {
    return new When(earlier(start, other.start), later(end, other.end));
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }
}
