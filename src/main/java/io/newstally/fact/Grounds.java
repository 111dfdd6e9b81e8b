package io.newstally.fact;

import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks for or against a claim's being read rightly, as in facts/confidence.tsv. */
final class Grounds {

  /** Sentences with more tokens than this are parsed less well. */
  private static final int LONG_SENTENCE = 40;

  private Grounds() {}

  /** The grounds of a claim, in a fixed order. */
  static List<String> of(Passage passage, Candidate candidate, Scope scope, Status status) {
    Patient patient = candidate.patient();
    List<String> grounds = new ArrayList<>();
    grounds.add(candidate.rule().type().label());
    grounds.add("frame " + candidate.rule().frame().name().toLowerCase(Locale.ROOT));
    add(grounds, "order of words", !patient.sound());
    add(grounds, "implied", !candidate.group().explicit());
    add(grounds, "nobody", isNobody(candidate));
    add(grounds, "a part", scope == Scope.PART);
    add(grounds, "not reported", status != Status.REPORTED);
    add(grounds, "long sentence", passage.size() > LONG_SENTENCE);
    return grounds;
  }

  private static void add(List<String> grounds, String ground, boolean holds) {
    if (holds) {
      grounds.add(ground);
    }
  }

  private static boolean isNobody(Candidate candidate) {
    BigDecimal value = candidate.group().amount().value();
    return value != null && value.signum() == 0;
  }
}
