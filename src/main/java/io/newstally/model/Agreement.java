package io.newstally.model;

/** How the claims behind a figure stand to each other. */
public enum Agreement implements Labelled {
  /** All claims allow the same figure. */
  AGREED,
  /** Later claims replaced earlier ones. */
  REVISED,
  /** Claims of the same standing exclude each other. */
  CONFLICTING
}
