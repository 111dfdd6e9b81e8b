package io.newstally.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * All tables of a {@code models/} folder. A table is UTF-8 text: comment lines begin with {@code
 * #}, the first other line names the columns, cells are separated by tabs, empty lines mean
 * nothing.
 */
public final class Lexicon {

  private final Map<String, List<String>> linesByTable = new TreeMap<>();
  private final Set<String> used = new ConcurrentSkipListSet<>();

  /**
   * Reads every {@code .tsv} file below {@code models}, but for {@code corenlp/}, which the build
   * fills.
   *
   * @throws TableException when the folder is missing or a file is not UTF-8
   */
  public Lexicon(Path models) {
    try (Stream<Path> files = Files.walk(models)) {
      Path analyser = models.resolve("corenlp");
      for (Path file : files.filter(f -> isTable(f) && !f.startsWith(analyser)).sorted().toList()) {
        String name = models.relativize(file).toString().replace('\\', '/');
        linesByTable.put(name, Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new TableException(
          "cannot read the word tables in " + models + "; name their folder with --models", e);
    }
    if (linesByTable.isEmpty()) {
      throw new TableException("no word tables in " + models + "; name their folder with --models");
    }
  }

  private static boolean isTable(Path file) {
    return file.toString().endsWith(".tsv") && Files.isRegularFile(file);
  }

  /** Names of all tables, such as {@code words/numbers.tsv}, in order. */
  public Set<String> names() {
    return Set.copyOf(linesByTable.keySet());
  }

  /** Names of the tables that were asked for so far; a table that nothing reads is an error. */
  public Set<String> used() {
    return Set.copyOf(used);
  }

  /**
   * The rows of a table.
   *
   * @param name such as {@code words/numbers.tsv}
   * @param columns the columns that the table must have, in this order
   * @throws TableException when the table is missing, has other columns or a row of another length
   */
  public List<Row> rows(String name, String... columns) {
    List<String> lines = lines(name);
    used.add(name);
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = name + ":" + (i + 1);
      if (headed) {
        rows.add(row(place, line, columns));
      } else if (List.of(line.split("\t", -1)).equals(List.of(columns))) {
        headed = true;
      } else {
        throw new TableException(place + ": the columns must be " + String.join(", ", columns));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * A table as it stands, comments included.
   *
   * @throws TableException when there is none of that name
   */
  public List<String> lines(String name) {
    List<String> lines = linesByTable.get(name);
    if (lines == null) {
      throw new TableException("there is no table " + name + "; see models/README.md");
    }
    return lines;
  }

  private static Row row(String place, String line, String... columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns.length) {
      throw new TableException(
          place + ": " + cells.length + " cells for " + columns.length + " columns");
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      byColumn.put(columns[i], i < cells.length ? cells[i].strip() : "");
    }
    return new Row(place, byColumn);
  }

  /** SHA-256 over all tables in hexadecimal: two lexicons with the same rules have the same. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      linesByTable.forEach(
          (name, lines) -> {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
