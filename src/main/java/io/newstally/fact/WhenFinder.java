package io.newstally.fact;

import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import java.util.List;
import java.util.Optional;

/** Finds when it happened: the date or interval nearest to the claim in its sentence. */
final class WhenFinder {

  private final SpeechVerbs speech;

  WhenFinder(SpeechVerbs speech) {
    this.speech = speech;
  }

  Optional<DateMention> find(Passage passage, Patient patient) {
    List<DateMention> dates =
        passage.dates().stream()
            .filter(d -> d.kind() == DateKind.DATE || d.kind() == DateKind.INTERVAL)
            .filter(d -> !d.value().isEmpty() && !d.value().contains("X"))
            .filter(d -> !isHouseNumber(passage, d) && !isOfSaying(passage, d, patient))
            .toList();
    return Nearness.choose(passage, patient, dates, d -> d.tokens().end() - 1)
        .or(() -> whole(dates, patient));
  }

  /** "in the 1300 block of Elm Street" is no year. */
  private static boolean isHouseNumber(Passage passage, DateMention date) {
    int end = date.tokens().end();
    return passage.word(end).equals("block")
        || (passage.word(end).equals("-") && passage.word(end + 1).equals("block"));
  }

  /** "…, the mayor said on Monday" dates the saying, not what is said. */
  private boolean isOfSaying(Passage passage, DateMention date, Patient patient) {
    for (int i = date.tokens().first(); i < date.tokens().end(); i++) {
      int head = passage.tree().head(i);
      boolean outside = head >= 0 && !date.tokens().contains(head);
      if (outside && head != patient.trigger().position() && speech.isAt(passage, head)) {
        return true;
      }
    }
    return false;
  }

  /** One interval in a sentence frames all that the sentence tells. */
  private static Optional<DateMention> whole(List<DateMention> dates, Patient patient) {
    return dates.stream()
        .filter(d -> d.kind() == DateKind.INTERVAL && d.tokens().first() < patient.head())
        .findFirst();
  }
}
