package io.newstally.reconcile;

import io.newstally.model.Labelled;

/** Which of several claims on one figure is quoted as the best. */
public enum Preference implements Labelled {
  /** The claim of the latest day: tolls are revised as more becomes known. The default. */
  LATEST,
  /** The claim that most voices make. */
  MOST_REPORTED,
  /** The lowest claim. */
  LOWEST,
  /** The highest claim. */
  HIGHEST
}
