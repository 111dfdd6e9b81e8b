package io.newstally.annotate.time;

import java.util.List;

/**
 * What must be so for a rule to match somewhere in a sentence.
 *
 * @param clauses what the sentence must contain: a quick look that keeps most rules out
 * @param reach in which order, and how far apart
 */
record Gate(List<Clause> clauses, Reach reach) {

  /** A gate that is always open. */
  static final Gate OPEN = new Gate(List.of(), new Reach.Anything());

  /** Whether the rule may match; without doubt it does not where this says so. */
  boolean isOpen(Sighting seen) {
    return seen.fulfils(clauses) && seen.reaches(reach);
  }
}
