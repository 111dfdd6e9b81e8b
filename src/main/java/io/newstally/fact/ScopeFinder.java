package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.Scope;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Whether a count is of one event, of a longer thing, or a breakdown of a larger count. */
final class ScopeFinder {

  static final String TABLE = "words/scope.tsv";

  private static final int LONGEST_INCIDENT_DAYS = 3;

  private final List<List<String>> totals;

  ScopeFinder(Lexicon lexicon) {
    totals =
        lexicon.rows(TABLE, "words", "scope", "example", "expected").stream()
            .map((Row row) -> List.of(row.need("words").split(" ")))
            .toList();
  }

  Scope find(Passage passage, Candidate candidate, Optional<DateMention> when) {
    Patient patient = candidate.patient();
    if (patient.part()) {
      return Scope.PART;
    }
    if (!candidate.group().explicit()) {
      return Scope.INCIDENT;
    }
    if (patient.trigger().rule().frame() == Frame.TOLL || when.map(this::isLong).orElse(false)) {
      return Scope.TOTAL;
    }
    int from = Math.min(patient.head(), patient.trigger().first());
    int to = Math.max(patient.head(), patient.trigger().end());
    return totals.stream().anyMatch(cue -> near(passage, cue, from, to))
        ? Scope.TOTAL
        : Scope.INCIDENT;
  }

  private boolean isLong(DateMention date) {
    if (date.kind() != DateKind.INTERVAL || date.start().isEmpty() || date.endDate().isEmpty()) {
      return false;
    }
    LocalDate start = LocalDate.parse(date.start());
    return ChronoUnit.DAYS.between(start, LocalDate.parse(date.endDate())) > LONGEST_INCIDENT_DAYS;
  }

  /** The cue stands in the clause around the claim. */
  private static boolean near(Passage passage, List<String> cue, int from, int to) {
    int first = clauseEdge(passage, from, -1);
    int last = clauseEdge(passage, to, 1);
    for (int i = Math.max(0, first); i <= last - cue.size() + 1; i++) {
      boolean all = true;
      for (int k = 0; k < cue.size() && all; k++) {
        all = passage.word(i + k).equals(cue.get(k));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEdge(Passage passage, int from, int step) {
    int at = from;
    while (at >= 0
        && at < passage.size()
        && !passage.isWord(at, ";", ":", ",", ".", "but", "while")) {
      at += step;
    }
    return at;
  }
}
