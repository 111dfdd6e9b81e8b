package io.newstally.fact;

/** Where the people stand that a trigger tells of. The names are used in the rule tables. */
enum Frame {
  /**
   * A verb's object, or its subject in the passive: "killed 12 people", "12 people were killed".
   */
  OBJECT,
  /** A verb's subject: "12 people died". */
  SUBJECT,
  /** An adjective's noun or subject: "12 people are missing", "left 12 dead". */
  STATE,
  /** What a noun counts or what follows its "of": "12 deaths", "the killing of 12 people". */
  EVENT,
  /** Whom the noun is said to have: "a man with a gunshot wound", "suffering from burns". */
  AFFLICTION,
  /** The number that a tally reaches: "the death toll rose to 31". */
  TOLL,
  /** What follows the words: "in exchange for 80 hostages". */
  AFTER,
  /** The counted noun itself: "holding 12 hostages". Yields to every other frame. */
  PERSON;

  /** True where the words that the trigger governs are the people themselves. */
  boolean isOfPeople() {
    return this == OBJECT || this == SUBJECT || this == STATE || this == EVENT;
  }
}
