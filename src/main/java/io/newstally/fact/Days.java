package io.newstally.fact;

import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import java.util.List;

/** The dates of a sentence that can say when something happened. */
final class Days {

  private Days() {}

  /**
   * Days, months, years and intervals that are resolved; a clock time of a known day is its day.
   */
  static List<DateMention> in(Passage passage) {
    if (passage.dates().isEmpty()) {
      return List.of();
    }
    return passage.dates().stream()
        .map(Days::day)
        .filter(d -> d.kind() == DateKind.DATE || d.kind() == DateKind.INTERVAL)
        .filter(d -> !d.value().isEmpty() && !d.value().contains("X"))
        .toList();
  }

  /** "Shortly after 11 p.m. on Monday": Monday. */
  private static DateMention day(DateMention date) {
    return date.kind() == DateKind.TIME && !date.start().isEmpty()
        ? new DateMention(
            date.tokens(),
            date.span(),
            date.text(),
            DateKind.DATE,
            date.start(),
            date.start(),
            date.endDate())
        : date;
  }
}
