package io.newstally.model;

/** What a number counts or measures. */
public enum NumberKind implements Labelled {
  COUNT,
  MONEY,
  PERCENT,
  MEASURE,
  AGE,
  DURATION,
  SCORE,
  OTHER
}
