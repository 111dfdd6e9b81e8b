package io.newstally.reconcile;

import io.newstally.model.Fact;

/**
 * One claim about a single person, read.
 *
 * @param further true when the person is told of as "another" one
 */
record Telling(Fact fact, Description description, Outcome outcome, boolean further) {

  /**
   * True when the words presuppose somebody told before: "the man", "he", not "a man" or a name.
   */
  boolean isPresupposing() {
    return !fact.explicit() && description.names().isEmpty();
  }

  /** True for "a man was shot": neither who it was nor what became of him is told. */
  boolean isVague() {
    return outcome == Outcome.OPEN && description.names().isEmpty() && description.age() == null;
  }

  boolean isSameSentence(Fact other) {
    return fact.evidence().sentence() == other.evidence().sentence();
  }

  /** True when both claims stand on the same words: "shot and killed". */
  boolean isSameWords(Fact other) {
    return isSameSentence(other) && fact.evidence().span().overlaps(other.evidence().span());
  }
}
