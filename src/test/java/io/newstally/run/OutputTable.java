package io.newstally.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a written CSV table by column name. */
public final class OutputTable {

  private OutputTable() {}

  /** The rows of the table {@code name} in the output folder {@code out}. */
  public static List<Map<String, String>> rows(Path out, String name) throws IOException {
    try (Reader reader = Files.newBufferedReader(out.resolve(name + ".csv"));
        CSVParser parser =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  /** The cell of {@code column}, which the table must have. */
  public static String cell(Map<String, String> row, String column) {
    String cell = row.get(column);
    if (cell == null) {
      throw new AssertionError("no column " + column + " in " + row.keySet());
    }
    return cell;
  }
}
