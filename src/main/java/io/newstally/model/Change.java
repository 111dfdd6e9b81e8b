package io.newstally.model;

import java.util.List;

/**
 * One difference between this run's tables and the last run's.
 *
 * @param key the row's key: its key columns' values joined by {@code |}
 * @param column the changed column, empty for a whole row
 * @param claims ids of the facts that caused it: those that the row rests on now and did not
 *     before, else those that it rests on no more; empty when it rests on the same
 */
public record Change(
    Kind kind,
    String table,
    String key,
    String column,
    String before,
    String after,
    List<String> claims) {

  public Change {
    claims = List.copyOf(claims);
  }

  /** What happened to the row. */
  public enum Kind implements Labelled {
    ADDED,
    REMOVED,
    REVISED
  }
}
