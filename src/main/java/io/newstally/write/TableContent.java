package io.newstally.write;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cells of a table that an earlier run wrote.
 *
 * @param header names of the columns
 * @param rows the cells of each row by the cells of its key; may be taken out
 */
record TableContent(List<String> header, Map<List<String>, List<String>> rows) {

  private static final Logger LOG = LoggerFactory.getLogger(TableContent.class);

  /**
   * Reads what an earlier run wrote as CSV, plain or for spreadsheets.
   *
   * @return empty when there is no such file; also, with a warning in the log, when it is no CSV or
   *     lacks a column of {@code key}, as after an edit by hand
   * @throws IOException when the file cannot be read
   */
  static Optional<TableContent> read(Path file, List<String> key) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.RFC4180.builder().get().parse(reader)) {
      Optional<TableContent> table = parse(parser.iterator(), key);
      if (table.isEmpty()) {
        LOG.warn("{} lacks a column of {}; changes against it are not listed", file, key);
      }
      return table;
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CSVException)) {
        throw e.getCause();
      }
      LOG.warn("{} is no CSV: {}; changes against it are not listed", file, e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<TableContent> parse(Iterator<CSVRecord> records, List<String> key) {
    if (!records.hasNext()) {
      return Optional.empty();
    }
    List<String> first = records.next().toList();
    boolean forSpreadsheet = first.get(0).indexOf(CsvWriter.BYTE_ORDER_MARK) == 0;
    List<String> header =
        first.stream().map(name -> name.replace("" + CsvWriter.BYTE_ORDER_MARK, "")).toList();
    if (!header.containsAll(key)) {
      return Optional.empty();
    }
    TableContent table = new TableContent(header, new LinkedHashMap<>());
    while (records.hasNext()) {
      List<String> cells = records.next().toList();
      table.add(
          forSpreadsheet ? cells.stream().map(SpreadsheetText::unprotect).toList() : cells, key);
    }
    return Optional.of(table);
  }

  private void add(List<String> row, List<String> key) {
    rows.put(key.stream().map(column -> cell(row, column)).toList(), row);
  }

  /** The cell of one of this table's rows, empty where the row is too short. */
  String cell(List<String> row, String column) {
    int at = header.indexOf(column);
    return at >= 0 && at < row.size() ? row.get(at) : "";
  }
}
