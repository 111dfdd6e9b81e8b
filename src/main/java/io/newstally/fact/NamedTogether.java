package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.TokenRange;
import java.util.ArrayList;
import java.util.List;

/** Named people joined by "and" are one claim with their number. */
final class NamedTogether {

  private NamedTogether() {}

  /** The candidates with runs of joined names made one. */
  static List<Candidate> join(Passage passage, List<Candidate> candidates) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(passage, joined.get(last), candidate)) {
        joined.set(last, together(passage, joined.get(last), candidate));
      } else {
        joined.add(candidate);
      }
    }
    return joined;
  }

  private static boolean continues(Passage passage, Candidate before, Candidate after) {
    return isNamed(passage, before)
        && isNamed(passage, after)
        && after.patient().link().contains("joined")
        && before.group().tokens().end() <= after.group().tokens().first();
  }

  private static boolean isNamed(Passage passage, Candidate candidate) {
    return !candidate.group().explicit()
        && !candidate.patient().part()
        && passage.nameAt(candidate.group().head()).isPresent();
  }

  private static Candidate together(Passage passage, Candidate before, Candidate after) {
    TokenRange tokens =
        new TokenRange(
            passage.sentence().index(),
            before.group().tokens().first(),
            after.group().tokens().end());
    long people = size(before.group()) + size(after.group());
    Group group =
        new Group(
            Amount.exact(people),
            false,
            passage.text(tokens.first(), tokens.end()),
            before.group().head(),
            tokens);
    return new Candidate(before.patient(), group);
  }

  private static long size(Group group) {
    return group.amount().value() == null ? 1 : group.amount().value().longValueExact();
  }
}
