package io.newstally.write;

import io.newstally.model.Change;
import io.newstally.model.EventFigure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares a run's figures with those that the last run left in the output folder as CSV: each
 * article's totals as it is read, the events at the end.
 */
final class ChangeFinder {

  private final Path folder;
  private final Comparison totals;

  private ChangeFinder(Path folder, Comparison totals) {
    this.folder = folder;
    this.totals = totals;
  }

  /**
   * Reads the totals of the last run.
   *
   * @throws IOException when they cannot be read
   */
  static ChangeFinder open(Path folder) throws IOException {
    return new ChangeFinder(folder, Comparison.with(folder, Tables.TOTALS));
  }

  /** Compares the cells of one article's totals. */
  void compare(List<List<String>> cells) {
    cells.forEach(totals::compare);
  }

  /**
   * What differs in the tables {@code events} and {@code totals}, by table and key; to be asked
   * once, when all totals have been compared.
   *
   * @return nothing for a table that the last run did not leave; columns that it lacks count as
   *     unchanged
   */
  List<Change> changes(RunTables tables) throws IOException {
    TableSpec<RunTables, EventFigure> spec = EventTables.events();
    Comparison events = Comparison.with(folder, spec);
    spec.cellsOf(tables).forEach(events::compare);
    return Stream.concat(events.found(), totals.found()).sorted(ReviewTables.CHANGE_ORDER).toList();
  }
}
