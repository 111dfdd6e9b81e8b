package io.newstally.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a table is, in every format.
 *
 * @param <S> what the table is laid out from: one article's report, or {@link RunTables}
 * @param <R> what a row is made from
 * @param name file name without suffix
 * @param rowIs what one row is, to complete "one row is …"
 * @param key the columns that together name a row; empty when nothing does
 * @param rows the rows in their fixed order, whatever the order of the input lists
 */
public record TableSpec<S, R>(
    String name,
    String rowIs,
    List<String> key,
    List<Column<R>> columns,
    Function<S, Stream<R>> rows) {

  public TableSpec {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
    List<String> names = columns.stream().map(Column::name).toList();
    if (new HashSet<>(names).size() < names.size() || !names.containsAll(key)) {
      throw new IllegalArgumentException(
          "table " + name + " repeats a column or lacks one of its key: " + names);
    }
  }

  /** Column names in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of all rows that {@code source} gives, in their fixed order. */
  public Stream<List<String>> cellsOf(S source) {
    return rows.apply(source).map(this::cells);
  }

  /** The cells of {@code row} in the order of the columns; an empty one is unknown. */
  public List<String> cells(R row) {
    List<String> cells = new ArrayList<>(columns.size());
    for (Column<R> column : columns) {
      cells.add(column.cell(row));
    }
    return Collections.unmodifiableList(cells);
  }
}
