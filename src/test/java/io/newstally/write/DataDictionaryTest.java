package io.newstally.write;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps docs/data-dictionary.md true to the columns; {@code -Dgolden=write} writes it anew. */
class DataDictionaryTest {

  private static final Path FILE = Path.of("docs/data-dictionary.md");

  private static final String HEAD =
      """
      # Data dictionary

      Made from the columns in `io.newstally.write.Tables`; `mvn test -Dtest=DataDictionaryTest -Dgolden=write` makes it anew.

      Every table is written as `<table>.csv` (UTF-8, RFC 4180, described by `datapackage.json`) and `<table>.json`
      (an array of objects, described by `schemas/<table>.schema.json`), as chosen. An empty cell, in JSON `null`, is unknown.
      Rows stand in a fixed order. With `--excel`, CSV files begin with a byte order mark, and an apostrophe stands before
      each text that a spreadsheet would run as a formula or change into a date, a time or a shorter number.
      """;

  @Test
  void isUpToDate() throws IOException {
    String dictionary =
        Tables.all().stream().map(DataDictionaryTest::section).collect(joining("", HEAD, ""));
    if (System.getProperty("golden", "compare").equals("write")) {
      Files.writeString(FILE, dictionary);
    }
    assertThat(Files.readString(FILE)).isEqualTo(dictionary);
  }

  private static String section(TableSpec<?, ?> table) {
    String key =
        table.key().isEmpty()
            ? "Nothing names a row."
            : "Key: "
                + table.key().stream().map(DataDictionaryTest::code).collect(joining(", "))
                + ".";
    return "\n## %s\n\nOne row is %s. %s\n\n| column | type | what it holds |\n| --- | --- | --- |\n"
            .formatted(table.name(), table.rowIs(), key)
        + table.columns().stream().map(DataDictionaryTest::line).collect(joining());
  }

  private static String line(Column<?> column) {
    String words =
        column.words().isEmpty()
            ? ""
            : " One of "
                + column.words().stream().map(DataDictionaryTest::code).collect(joining(", "))
                + ".";
    return "| `%s` | %s | %s |\n"
        .formatted(
            column.name(), column.type().label(), column.description().replace("|", "\\|") + words);
  }

  private static String code(String word) {
    return "`" + word + "`";
  }
}
