package io.newstally.fact;

import io.newstally.model.FactType;

/** People at a trigger: a fact without its circumstances. */
record Candidate(Patient patient, Group group) {

  TriggerRule rule() {
    return patient.trigger().rule();
  }

  /** True for a death of people whom {@code other} tells as hurt: "shot and killed". */
  boolean outdoes(Candidate other) {
    return rule().type() == FactType.KILLED
        && other.rule().type() == FactType.INJURED
        && group.tokens().equals(other.group().tokens());
  }

  /** True when both count the same words as people of the same type. */
  boolean sameClaim(Candidate other) {
    return rule().type() == other.rule().type() && group.tokens().overlaps(other.group().tokens());
  }
}
