package io.newstally.write;

import io.newstally.model.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table as the last run left it, compared row by row with what it is now. */
final class Comparison {

  /** The column that stands for a whole row in {@link Change#before} and {@link Change#after}. */
  private static final String FIGURE = "best";

  /** The column of a table that names the claims behind a row. */
  private static final List<String> CLAIMS = List.of("facts", "fact_ids");

  /** Columns that say how a figure came about: they follow it, and are no change of their own. */
  private static final Set<String> BEHIND = Set.of("facts", "fact_ids", "confidence", "grounds");

  private final TableSpec<?, ?> table;
  private final List<String> header;

  /** What is left of the last run's table when the rows that are still there are taken out. */
  private final Optional<TableContent> past;

  private final List<Change> found = new ArrayList<>();

  private Comparison(TableSpec<?, ?> table, Optional<TableContent> past) {
    this.table = table;
    this.header = table.header();
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
      found.add(change(Change.Kind.ADDED, key, "", cell(now, FIGURE), claims(now)));
      return;
    }
    if (before.equals(now) && last.header().equals(header)) {
      return;
    }
    List<String> causes = causes(claims(last, before), claims(now));
    for (String column : header) {
      String past = last.cell(before, column);
      if (isCompared(column, last) && !past.equals(cell(now, column))) {
        found.add(revised(key, column, past, cell(now, column), causes));
      }
    }
  }

  private static boolean isCompared(String column, TableContent last) {
    return last.header().contains(column) && !BEHIND.contains(column);
  }

  private static List<String> causes(List<String> before, List<String> now) {
    List<String> added = now.stream().filter(claim -> !before.contains(claim)).toList();
    return added.isEmpty() ? before.stream().filter(claim -> !now.contains(claim)).toList() : added;
  }

  private List<String> claims(List<String> now) {
    return CLAIMS.stream()
        .filter(header::contains)
        .flatMap(column -> ids(cell(now, column)))
        .toList();
  }

  private static List<String> claims(TableContent last, List<String> row) {
    return CLAIMS.stream()
        .filter(last.header()::contains)
        .flatMap(column -> ids(last.cell(row, column)))
        .toList();
  }

  private static Stream<String> ids(String cell) {
    return Stream.of(cell.split("; ")).filter(id -> !id.isEmpty());
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
                                    last.cell(row.getValue(), FIGURE),
                                    "",
                                    claims(last, row.getValue()))));
    return Stream.concat(found.stream(), removed);
  }

  private String cell(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  /** A row that is new or gone. */
  private Change change(
      Change.Kind kind, List<String> key, String before, String after, List<String> claims) {
    return new Change(kind, table.name(), String.join("|", key), "", before, after, claims);
  }

  private Change revised(
      List<String> key, String column, String before, String after, List<String> claims) {
    return new Change(
        Change.Kind.REVISED, table.name(), String.join("|", key), column, before, after, claims);
  }
}
