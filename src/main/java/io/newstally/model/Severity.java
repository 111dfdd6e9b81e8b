package io.newstally.model;

/** How much of an input a problem cost. */
public enum Severity implements Labelled {
  /** The input was used, but something in it was doubtful or left out. */
  WARNING,
  /** The input was not used at all. */
  ERROR
}
