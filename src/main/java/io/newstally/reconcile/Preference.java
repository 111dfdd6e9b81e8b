package io.newstally.reconcile;

import io.newstally.model.Labelled;

/** Which of several claims on one figure is quoted as the best. */
public enum Preference implements Labelled {
  /**
   * A toll as it stands by the latest claim; of an incident what most voices claim, and of equally
   * many the lowest: an article that tells of other incidents, too, rather counts too many than too
   * few. The default.
   */
  WEIGHED,
  /** The claim of the latest day. */
  LATEST,
  /** The claim that most voices make. */
  MOST_REPORTED,
  /** The lowest claim. */
  LOWEST,
  /** The highest claim. */
  HIGHEST
}
