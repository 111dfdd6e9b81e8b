package io.newstally.mention.date;

import java.time.LocalDate;
import java.util.Optional;

/** Parts of a span: "the first half of 2023", "the first three months of 2023". */
final class Portions {

  private static final String INTERSECT = " INTERSECT ";

  private final DateWords words;

  Portions(DateWords words) {
    this.words = words;
  }

  /** The part of {@code whole} that the phrase names; all of it when it names none. */
  DateValue of(Phrase phrase, DateValue whole) {
    LocalDate start = whole.start();
    LocalDate end = whole.end();
    boolean first = has(phrase, DateRole.FIRST_PART);
    if (start == null || end == null || first == has(phrase, DateRole.LAST_PART)) {
      return whole;
    }
    boolean half = has(phrase, DateRole.HALF) && start.plusYears(1).minusDays(1).equals(end);
    Optional<Length> length = half ? Length.of("P6M") : told(phrase.value());
    return length
        .filter(part -> part.amount() > 0 && part.after(start).isBefore(end))
        .map(
            part ->
                first
                    ? DateValue.interval(start, part.after(start).minusDays(1))
                    : DateValue.interval(part.before(end.plusDays(1)), end))
        .orElse(whole);
  }

  /** The length that SUTime gives beside the whole: {@code 2023 INTERSECT P3M}. */
  private static Optional<Length> told(String value) {
    int at = value.indexOf(INTERSECT);
    return at < 0 ? Optional.empty() : Length.of(value.substring(at + INTERSECT.length()));
  }

  private boolean has(Phrase phrase, DateRole role) {
    return phrase.words().stream().anyMatch(word -> words.is(role, word));
  }
}
