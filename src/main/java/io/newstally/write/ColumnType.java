package io.newstally.write;

import io.newstally.model.Labelled;

/** What the cells of a column hold; the names are those of Frictionless Table Schema. */
public enum ColumnType implements Labelled {
  STRING,
  /** Plain digits, with a minus where negative. */
  INTEGER,
  /** Plain digits, with a point where fractional. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** A day as {@code yyyy-mm-dd}. */
  DATE
}
