package io.newstally.fact;

/** People at a trigger: a fact without its circumstances. */
record Candidate(Patient patient, Group group) {

  TriggerRule rule() {
    return patient.trigger().rule();
  }

  /** True when both count the same words as people of the same type. */
  boolean sameClaim(Candidate other) {
    return rule().type() == other.rule().type() && group.tokens().overlaps(other.group().tokens());
  }
}
