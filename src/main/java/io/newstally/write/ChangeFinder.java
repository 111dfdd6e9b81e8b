package io.newstally.write;

import io.newstally.model.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a run's figures with those that the last run left in the output folder as CSV. */
public final class ChangeFinder {

  /** The column that stands for a whole row in {@link Change#before} and {@link Change#after}. */
  private static final String FIGURE = "best";

  private final Path folder;

  /** Compares with the tables in {@code folder}. */
  public ChangeFinder(Path folder) {
    this.folder = folder;
  }

  /**
   * What differs in the tables {@code events} and {@code totals}, by table and key.
   *
   * @return nothing for a table that the last run did not leave; columns that it lacks count as
   *     unchanged
   */
  public List<Change> changes(RunTables tables) throws IOException {
    List<Change> found = new ArrayList<>();
    for (TableSpec<?> spec : List.of(EventTables.events(), ClaimTables.totals())) {
      Path file = folder.resolve(spec.name() + ".csv");
      Optional<TableContent> past = TableContent.read(file, spec.key());
      past.map(last -> new Comparison(spec.name(), last, TableContent.of(spec, tables)))
          .ifPresent(comparison -> found.addAll(comparison.changes()));
    }
    found.sort(ReviewTables.CHANGE_ORDER);
    return List.copyOf(found);
  }

  /** A table as it was and as it is. */
  private record Comparison(String table, TableContent past, TableContent now) {

    List<Change> changes() {
      return Stream.concat(past.rows().keySet().stream(), now.rows().keySet().stream())
          .distinct()
          .flatMap(this::changesOf)
          .toList();
    }

    private Stream<Change> changesOf(List<String> key) {
      List<String> before = past.rows().get(key);
      List<String> after = now.rows().get(key);
      if (before == null) {
        String figure = now.cell(Objects.requireNonNull(after), FIGURE);
        return Stream.of(change(Change.Kind.ADDED, key, "", "", figure));
      }
      if (after == null) {
        return Stream.of(change(Change.Kind.REMOVED, key, "", past.cell(before, FIGURE), ""));
      }
      return now.header().stream()
          .filter(past.header()::contains)
          .map(
              column ->
                  change(
                      Change.Kind.REVISED,
                      key,
                      column,
                      past.cell(before, column),
                      now.cell(after, column)))
          .filter(change -> !change.before().equals(change.after()));
    }

    private Change change(
        Change.Kind kind, List<String> key, String column, String before, String after) {
      return new Change(kind, table, String.join("|", key), column, before, after);
    }
  }
}
