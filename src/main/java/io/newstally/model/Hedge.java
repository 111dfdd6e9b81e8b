package io.newstally.model;

/** How the words qualify a number; the words of the annotation guide. */
public enum Hedge implements Labelled {
  /** No qualification: "12". */
  EXACT,
  /** "about 12", "some 12", "an estimated 12". */
  APPROX,
  /** "at least 12", "more than 12", "12 or more". */
  AT_LEAST,
  /** "up to 12", "no more than 12". */
  AT_MOST,
  /** "nearly 12", "fewer than 12". */
  NEARLY,
  /** "10 to 15", "between 10 and 15". */
  RANGE,
  /** "dozens", "several". */
  VAGUE
}
