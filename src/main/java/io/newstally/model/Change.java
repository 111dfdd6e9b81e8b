package io.newstally.model;

/**
 * One difference between this run's tables and the last run's.
 *
 * @param key the row's key: its key columns' values joined by {@code |}
 * @param column the changed column, empty for a whole row
 */
public record Change(
    Kind kind, String table, String key, String column, String before, String after) {

  /** What happened to the row. */
  public enum Kind implements Labelled {
    ADDED,
    REMOVED,
    REVISED
  }
}
