package io.newstally.fact;

import java.util.List;
import java.util.Optional;

/** "300 villagers held in northern jails": a reduced clause that says who the people are. */
final class Described {

  private Described() {}

  /** True for a reduced clause with a verb of state, such as "detained in …" behind its noun. */
  static boolean isDescription(Passage passage, Candidate candidate) {
    return candidate.rule().kind() == TriggerRule.Kind.STATE
        && passage.tree().isAny(candidate.patient().trigger().position(), "acl");
  }

  /** The candidate, its people described by the clause where {@code all} holds one. */
  static Candidate by(Passage passage, Candidate candidate, List<Candidate> all) {
    Optional<Candidate> description =
        all.stream()
            .filter(other -> isDescription(passage, other) && !other.equals(candidate))
            .filter(other -> other.group().tokens().equals(candidate.group().tokens()))
            .findFirst();
    return description.map(d -> described(passage, candidate, d)).orElse(candidate);
  }

  private static Candidate described(Passage passage, Candidate candidate, Candidate description) {
    Group group = candidate.group();
    int end = passage.tree().subtree(description.patient().trigger().position()).length();
    String clause = passage.text(group.tokens().end(), end);
    String who = group.who() + " " + clause;
    return new Candidate(
        candidate.patient(),
        new Group(group.amount(), group.explicit(), who, group.head(), group.tokens()));
  }
}
