package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.ArticleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every table format must do; a new one extends this, reads its own cells back and is done.
 */
abstract class TableFormatContract {

  abstract TableFormat format();

  /** The rows of a file of this format by its own reader, unknown cells empty, without a header. */
  abstract List<List<String>> rows(String file) throws IOException;

  static List<TableSpec<?, ?>> tables() {
    return Tables.all();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsBackAsItsCells(TableSpec<?, ?> table) throws IOException {
    assertThat(rows(written(table, Samples.run()))).isEqualTo(cells(table, Samples.run()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void doesNotDependOnTheOrderOfItsInput(TableSpec<?, ?> table) throws IOException {
    String file = written(table, Samples.run());
    for (long seed = 0; seed < 10; seed++) {
      assertThat(written(table, Samples.shuffled(Samples.run(), seed))).isEqualTo(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "say \"no\", \\ 'yes'; |",
        "two\r\nlines\nand\rmore\t.",
        "=HYPERLINK(\"http://x.example\")",
        "@SUM(A1)",
        "-1+2",
        "'=1",
        "5-10",
        "'",
        "\u202Eright to left\u202C \u200F\u05E9\u05DC\u05D5\u05DD",
        "ferry \uD83D\uDEA2 e\u0301",
        " spaces around ",
        "#not a comment",
        "null",
        "\uFEFFmark"
      })
  void keepsHostileText(String text) throws IOException {
    assertThat(titleOf(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\uD800b", "a\uDC00b", "a\u001Bb"})
  void replacesWhatNoFormatHolds(String text) throws IOException {
    assertThat(titleOf(text)).isEqualTo("a\uFFFDb");
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    try (OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      format().write(ArticleTables.articles(), Samples.run().tables(), out);
      assertThat(closed[0]).isFalse();
    }
  }

  final String written(TableSpec<?, ?> table, Samples.Run run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (TableSpec<ArticleReport, ?> each : Tables.ofArticle()) {
      if (each.name().equals(table.name())) {
        format().join(each, stretches(each, run).iterator(), out);
      }
    }
    for (TableSpec<RunTables, ?> each : Tables.ofRun()) {
      if (each.name().equals(table.name())) {
        format().write(each, run.tables(), out);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The rows of each article, laid out one by one. */
  private List<byte[]> stretches(TableSpec<ArticleReport, ?> table, Samples.Run run)
      throws IOException {
    List<byte[]> stretches = new ArrayList<>();
    for (ArticleReport report : run.inOrder()) {
      ByteArrayOutputStream stretch = new ByteArrayOutputStream();
      List<List<String>> rows = table.cellsOf(report).toList();
      if (!rows.isEmpty()) {
        format().rows(table, rows.iterator(), stretch);
      }
      stretches.add(stretch.toByteArray());
    }
    return stretches;
  }

  private static List<List<String>> cells(TableSpec<?, ?> table, Samples.Run run) {
    return Stream.concat(
            Tables.ofArticle().stream()
                .filter(each -> each.name().equals(table.name()))
                .flatMap(each -> run.inOrder().stream().flatMap(each::cellsOf)),
            Tables.ofRun().stream()
                .filter(each -> each.name().equals(table.name()))
                .flatMap(each -> each.cellsOf(run.tables())))
        .toList();
  }

  private String titleOf(String text) throws IOException {
    TableSpec<?, ?> articles = TablesTest.named("articles");
    List<List<String>> rows = rows(written(articles, Samples.titled(text)));
    return rows.get(0).get(articles.header().indexOf("title"));
  }
}
