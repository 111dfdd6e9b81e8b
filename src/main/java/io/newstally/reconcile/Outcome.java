package io.newstally.reconcile;

/** What a claim says became of the people who were hit. */
enum Outcome {
  /** They died. */
  DEAD,
  /** They were hurt, and no word of this claim says that they died. */
  HURT,
  /** They were shot or stabbed: the claim leaves open whether they died. */
  OPEN
}
