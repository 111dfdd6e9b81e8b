package io.newstally.mention.date;

/** Where the clause around a date looks. */
enum Direction {
  PAST,
  /**
   * Simple present, which news use for both: "talks resume on 28 November", "holds until Sunday".
   */
  PRESENT,
  FUTURE
}
