package io.newstally;

import io.newstally.run.OutputTable;
import io.newstally.run.SeedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The events and the ledger of the sample articles, row by row against an analyst's reading by
 * hand. Where they differ is listed, and the list must match: a new difference fails, and so does
 * one that is gone.
 */
class SeedEventsTest {

  private static final Path FOLDER = Path.of("src/test/resources/seeds");

  /** What tells an event to the reader only. */
  private static final int NAME = 1;

  private static final List<String> EVENT_COLUMNS =
      List.of("where", "start", "type", "who", "best", "low", "high", "agreement", "values");

  private static final List<String> LEDGER_COLUMNS =
      List.of(
          "who",
          "as_of",
          "taken",
          "released",
          "rescued",
          "died",
          "remaining_low",
          "remaining_high",
          "stated_held",
          "consistent");

  /** The articles that tell of captives, in the order of their days. */
  private static final List<String> CAPTIVES =
      List.of(
          "a1-raid-wire.txt",
          "a2-strike-claims.txt",
          "briefs.jsonl",
          "a3-truce-ends.html",
          "a4-rescue.txt",
          "a5-deal-talks.txt");

  @Test
  void eventsAsTheAnalystReadsThem(@TempDir Path out) throws IOException {
    SeedRun.run(List.of("seeds"), out, 2);
    List<List<String>> expected =
        reading("# The events", EVENT_COLUMNS.size() + NAME).stream()
            .map(row -> row.subList(NAME, row.size()))
            .toList();
    Expected.check(
        FOLDER.resolve("known-event-differences.tsv"),
        differences(EVENT_COLUMNS, expected, rows(out, "events", EVENT_COLUMNS)));
  }

  @Test
  void ledgerAsItStoodOnEachDay(@TempDir Path out) throws IOException {
    List<List<String>> found = new ArrayList<>();
    for (int i = 1; i <= CAPTIVES.size(); i++) {
      Path day = out.resolve(String.valueOf(i));
      SeedRun.run(CAPTIVES.subList(0, i).stream().map(a -> "seeds/" + a).toList(), day, 2);
      rows(day, "ledger", LEDGER_COLUMNS).stream()
          .filter(row -> !found.contains(row))
          .forEach(found::add);
    }
    Expected.check(
        FOLDER.resolve("known-ledger-differences.tsv"),
        differences(LEDGER_COLUMNS, reading("# The ledger", LEDGER_COLUMNS.size()), found));
  }

  private static List<List<String>> rows(Path out, String table, List<String> columns)
      throws IOException {
    return OutputTable.rows(out, table).stream().map(row -> cells(row, columns)).toList();
  }

  private static List<String> cells(Map<String, String> row, List<String> columns) {
    return columns.stream().map(column -> OutputTable.cell(row, column)).toList();
  }

  /** The rows with so many columns under a heading of the reading, header lines left out. */
  private static List<List<String>> reading(String heading, int columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean here = false;
    for (String line : Files.readAllLines(FOLDER.resolve("reading.md"))) {
      here = line.startsWith("# ") ? line.startsWith(heading) : here;
      List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
      if (here && cells.size() == columns + 2) {
        rows.add(cells.subList(1, columns + 1));
      }
    }
    return rows.subList(Math.min(2, rows.size()), rows.size());
  }

  private static String differences(
      List<String> columns, List<List<String>> expected, List<List<String>> found) {
    List<String> lines = new ArrayList<>();
    expected.stream()
        .filter(row -> !found.contains(row))
        .forEach(row -> lines.add(String.join("\t", row) + "\tmissing"));
    found.stream()
        .filter(row -> !expected.contains(row))
        .forEach(row -> lines.add(String.join("\t", row) + "\textra"));
    lines.sort(Comparator.naturalOrder());
    return String.join("\t", columns) + "\tdifference\n" + String.join("\n", lines) + "\n";
  }
}
