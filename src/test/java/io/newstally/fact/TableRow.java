package io.newstally.fact;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newstally.lexicon.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * A row of a table with the cell that names it.
 *
 * @param key its first cell
 */
record TableRow(String table, String key, Row row) {

  private static final Path WANTED = Path.of("src/test/resources/cases/rows-wanted.tsv");

  /** The rows of {@code table}, whose first column names them. */
  static Stream<Named<TableRow>> of(String table, String... columns) {
    return FactText.LEXICON.rows(table, columns).stream()
        .map(row -> new TableRow(table, row.need(columns[0]), row))
        .map(row -> Named.of(row.key() + ": " + row.row().get("example"), row));
  }

  String need(String column) {
    return row.need(column);
  }

  /** Runs {@code check}, which must fail for the rows that are on the list of what is wanted. */
  void check(Runnable check) {
    if (wanted().contains(table + "\t" + key)) {
      assertThatExceptionOfType(AssertionError.class)
          .as("%s comes out now: take it off %s", key, WANTED)
          .isThrownBy(check::run);
    } else {
      check.run();
    }
  }

  /** The rows that do not come out yet, as table and key with a tab between. */
  static List<String> wanted() {
    try {
      return Files.readAllLines(WANTED).stream().skip(2).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
