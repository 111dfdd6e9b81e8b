package io.newstally.fact;

import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import java.util.List;
import java.util.Optional;

/** Finds when it happened: the date or interval nearest to the claim in its sentence. */
final class WhenFinder {

  Optional<DateMention> find(Passage passage, Patient patient) {
    List<DateMention> dates =
        passage.dates().stream()
            .filter(d -> d.kind() == DateKind.DATE || d.kind() == DateKind.INTERVAL)
            .filter(d -> !d.value().isEmpty() && !d.value().contains("X"))
            .toList();
    return Nearness.choose(passage, patient, dates, d -> d.tokens().end() - 1)
        .or(() -> whole(dates, patient));
  }

  /** One interval in a sentence frames all that the sentence tells. */
  private static Optional<DateMention> whole(List<DateMention> dates, Patient patient) {
    return dates.stream()
        .filter(d -> d.kind() == DateKind.INTERVAL && d.tokens().first() < patient.head())
        .findFirst();
  }
}
