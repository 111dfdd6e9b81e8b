package io.newstally.model;

/** What a count covers. */
public enum Scope implements Labelled {
  /** One event. */
  INCIDENT,
  /** A running or final toll of a longer thing. */
  TOTAL,
  /** A breakdown of a larger count in the same text. */
  PART
}
