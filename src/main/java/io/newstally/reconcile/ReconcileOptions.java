package io.newstally.reconcile;

/**
 * How a run is reconciled.
 *
 * @param eventField field of the input that tells which articles belong together, empty to find
 *     events from what the articles tell
 */
public record ReconcileOptions(String eventField, Preference preference) {

  /** Events are found, the latest claim is preferred. */
  public static ReconcileOptions defaults() {
    return new ReconcileOptions("", Preference.WEIGHED);
  }
}
