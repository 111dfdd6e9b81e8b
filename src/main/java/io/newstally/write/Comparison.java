package io.newstally.write;

import io.newstally.model.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table as the last run left it, compared row by row with what it is now. */
final class Comparison {

  /** The column that stands for a whole row in {@link Change#before} and {@link Change#after}. */
  private static final String FIGURE = "best";

  private final TableSpec<?, ?> table;

  /** What is left of the last run's table when the rows that are still there are taken out. */
  private final Optional<TableContent> past;

  private final List<Change> found = new ArrayList<>();

  private Comparison(TableSpec<?, ?> table, Optional<TableContent> past) {
    this.table = table;
    this.past = past;
  }

  /**
   * Reads the table as CSV from {@code folder}; finds nothing when it is not there.
   *
   * @throws IOException when it cannot be read
   */
  static Comparison with(Path folder, TableSpec<?, ?> table) throws IOException {
    Path file = folder.resolve(table.name() + ".csv");
    return new Comparison(table, TableContent.read(file, table.key()));
  }

  /** Compares the cells of a row as it is now. */
  void compare(List<String> now) {
    past.ifPresent(last -> compare(now, last));
  }

  private void compare(List<String> now, TableContent last) {
    List<String> key = table.key().stream().map(column -> cell(now, column)).toList();
    List<String> before = last.rows().remove(key);
    if (before == null) {
      found.add(change(Change.Kind.ADDED, key, "", "", cell(now, FIGURE)));
      return;
    }
    for (String column : table.header()) {
      String past = last.cell(before, column);
      if (last.header().contains(column) && !past.equals(cell(now, column))) {
        found.add(change(Change.Kind.REVISED, key, column, past, cell(now, column)));
      }
    }
  }

  /** All changes, once every row has been compared. */
  Stream<Change> found() {
    Stream<Change> removed =
        past.stream()
            .flatMap(
                last ->
                    last.rows().entrySet().stream()
                        .map(
                            row ->
                                change(
                                    Change.Kind.REMOVED,
                                    row.getKey(),
                                    "",
                                    last.cell(row.getValue(), FIGURE),
                                    "")));
    return Stream.concat(found.stream(), removed);
  }

  private String cell(List<String> row, String column) {
    return row.get(table.header().indexOf(column));
  }

  private Change change(
      Change.Kind kind, List<String> key, String column, String before, String after) {
    return new Change(kind, table.name(), String.join("|", key), column, before, after);
  }
}
