package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Amount;
import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a count is of one event, of a longer thing, or a breakdown of a larger count. */
final class ScopeFinder {

  static final String TABLE = "words/scope.tsv";

  private static final int LONGEST_INCIDENT_DAYS = 3;
  private static final int ISO_DAY = 10;

  /** So many people do not suffer in one event of an untold day. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** What adds up over time; a capture, a release or a rescue is an act of its own. */
  private static final Set<FactType> ADDING_UP =
      EnumSet.of(
          FactType.KILLED,
          FactType.INJURED,
          FactType.MISSING,
          FactType.DISPLACED,
          FactType.AFFECTED);

  private final RunningCount runningCount;
  private final List<List<String>> totals = new ArrayList<>();
  private final List<List<String>> tolls = new ArrayList<>();

  ScopeFinder(Lexicon lexicon) {
    this.runningCount = new RunningCount(lexicon);
    for (Row row : lexicon.rows(TABLE, "words", "scope", "example", "expected")) {
      List<String> words = List.of(row.need("words").split(" "));
      (row.need("scope").equals("toll") ? tolls : totals).add(words);
    }
  }

  /**
   * Whether the count is of one event, of more, or part of another.
   *
   * @param happened false for what is planned, supposed or denied, which no toll counts by its size
   */
  Scope find(Passage passage, Candidate candidate, Optional<DateMention> when, boolean happened) {
    Patient patient = candidate.patient();
    if (patient.part() || isOfThose(passage, candidate.group())) {
      return Scope.PART;
    }
    Amount amount = candidate.group().amount();
    if (!candidate.group().explicit()) {
      return Scope.INCIDENT;
    }
    boolean vast =
        happened
            && ADDING_UP.contains(candidate.rule().type())
            && isVast(amount, when)
            && !isOfOneDay(passage);
    boolean told =
        patient.trigger().rule().frame() == Frame.TOLL
            || (happened && when.filter(d -> isLong(d) && !isOnce(passage, amount, d)).isPresent());
    boolean running =
        runningCount.of(passage, candidate.group().head(), patient.trigger()).isPresent();
    return told || vast || running || hasCue(passage, candidate) ? Scope.TOTAL : Scope.INCIDENT;
  }

  /** "143 were hurt, of whom 17 are in a critical condition". */
  private static boolean isOfThose(Passage passage, Group group) {
    int before = group.tokens().first() - 1;
    return group.explicit()
        && passage.isWord(before, "whom", "them")
        && passage.isWord(before - 1, "of", "among");
  }

  private static boolean isVast(Amount amount, Optional<DateMention> when) {
    BigDecimal low = amount.value() == null ? amount.low() : amount.value();
    boolean day =
        when.filter(d -> d.kind() == DateKind.DATE && d.value().length() >= ISO_DAY).isPresent();
    return low != null && low.compareTo(THOUSAND) >= 0 && !day;
  }

  /** "over a 24-hour period", "in a single day". */
  private static boolean isOfOneDay(Passage passage) {
    return passage.dates().stream()
        .filter(d -> d.kind() == DateKind.DURATION)
        .anyMatch(d -> d.value().equals("P1D") || d.value().startsWith("PT"));
  }

  private boolean hasCue(Passage passage, Candidate candidate) {
    Patient patient = candidate.patient();
    int from = clauseEdge(passage, Math.min(patient.head(), patient.trigger().first()), -1);
    int to = clauseEdge(passage, Math.max(patient.head(), patient.trigger().end()), 1);
    boolean addsUp = ADDING_UP.contains(candidate.rule().type());
    return anyNear(passage, totals, from, to) || (addsUp && anyNear(passage, tolls, from, to));
  }

  /** One of {@code cues} stands in the clause around the claim. */
  private static boolean anyNear(Passage passage, List<List<String>> cues, int first, int last) {
    for (List<String> cue : cues) {
      if (near(passage, cue, first, last)) {
        return true;
      }
    }
    return false;
  }

  /** "She drowned last summer": one dies on one day, of which only the season is known. */
  private static boolean isOnce(Passage passage, Amount amount, DateMention date) {
    LocalDate published = passage.article().published();
    return amount.isExactly(1) && published != null && !date.endDate().equals(published.toString());
  }

  private static boolean isLong(DateMention date) {
    if (date.kind() != DateKind.INTERVAL || date.start().isEmpty() || date.endDate().isEmpty()) {
      return false;
    }
    LocalDate start = LocalDate.parse(date.start());
    return ChronoUnit.DAYS.between(start, LocalDate.parse(date.endDate())) > LONGEST_INCIDENT_DAYS;
  }

  /** The cue stands in the clause around the claim. */
  private static boolean near(Passage passage, List<String> cue, int first, int last) {
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
