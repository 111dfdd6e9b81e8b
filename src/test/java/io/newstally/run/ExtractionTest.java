package io.newstally.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Inputs;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import io.newstally.reconcile.Totals;
import io.newstally.write.TableSpec;
import io.newstally.write.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole run on the sample articles. */
class ExtractionTest {

  private static final List<String> SEEDS = List.of("seeds");

  /** Tables that the contract names. */
  static final List<String> TABLES =
      List.of(
          "articles",
          "entities",
          "numbers",
          "dates",
          "facts",
          "totals",
          "events",
          "timeline",
          "ledger",
          "changes",
          "problems");

  @TempDir private static Path out;

  private static final Map<String, String> TEXTS = new HashMap<>();

  @BeforeAll
  static void run() throws IOException {
    SeedRun.run(SEEDS, out, 2);
    for (Article article : Inputs.articles(new Lexicon(SeedRun.MODELS), "seeds")) {
      TEXTS.put(article.id(), article.text());
    }
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void everyTableOfTheContractIsWritten(String table) {
    assertThat(out.resolve(table + ".csv")).isNotEmptyFile();
    assertThat(out.resolve(table + ".json")).isNotEmptyFile();
    assertThat(out.resolve("schemas/" + table + ".schema.json")).isNotEmptyFile();
  }

  @Test
  void theContractNamesEveryTable() {
    assertThat(Tables.all())
        .extracting(TableSpec::name)
        .containsExactlyInAnyOrderElementsOf(TABLES);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theNumberOfThreadsChangesNothing(int threads, @TempDir Path other) throws IOException {
    SeedRun.run(SEEDS, other, threads);
    assertThat(files(other)).isEqualTo(files(out));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfTheInputsChangesNothing(long seed, @TempDir Path other) throws IOException {
    List<String> shuffled = new ArrayList<>(seedFiles());
    Collections.shuffle(shuffled, new Random(seed));
    SeedRun.run(shuffled, other, 2);
    Map<String, String> expected = files(out);
    Map<String, String> found = files(other);
    // The README of the folder is passed over with a warning; no one names it as an input.
    for (String problems : List.of("problems.csv", "problems.json")) {
      expected.remove(problems);
      found.remove(problems);
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aSecondRunAnalysesNothingAndChangesNothing(@TempDir Path other) throws IOException {
    String seed = "seeds/c1-dock-march.txt";
    Extraction extraction = new Extraction(SeedRun.settings(List.of(seed), other, 1));
    RunSummary first = extraction.run(InputStream.nullInputStream(), (path, facts) -> {});
    Map<String, String> files = files(other);
    RunSummary second = extraction.run(InputStream.nullInputStream(), (path, facts) -> {});
    assertThat(first.analysed()).isEqualTo(1);
    assertThat(second.analysed()).isZero();
    assertThat(second.facts()).isEqualTo(first.facts());
    assertThat(OutputTable.rows(other, "changes")).isEmpty();
    files.keySet().removeIf(name -> name.startsWith("changes."));
    assertThat(files(other)).containsAllEntriesOf(files);
  }

  @Test
  @Timeout(60)
  void aListOfManyClaimsIsWarnedOf(@TempDir Path other, @TempDir Path inputs) throws IOException {
    String list = "Two men died in Oslo. ".repeat(Totals.MOST_CLAIMS + 1);
    Files.writeString(inputs.resolve("list.txt"), list);
    SeedRun.run(List.of(inputs.toString()), other, 1);
    assertThat(OutputTable.rows(other, "facts")).hasSize(Totals.MOST_CLAIMS + 1);
    assertThat(OutputTable.rows(other, "problems"))
        .extracting(row -> OutputTable.cell(row, "message"))
        .contains(
            "makes 501 claims; totals and events rest on the first 500, split the text into articles");
  }

  @Test
  void aChangedArticleIsAChange(@TempDir Path other, @TempDir Path inputs) throws IOException {
    Path article = inputs.resolve("article.jsonl");
    String text = "{\"id\":\"x\",\"date\":\"2024-05-08\",\"text\":\"The flood killed %s miners.\"}";
    Files.writeString(article, text.formatted("12"));
    SeedRun.run(List.of(article.toString()), other, 1);
    Files.writeString(article, text.formatted("14"));
    SeedRun.run(List.of(article.toString()), other, 1);
    assertThat(OutputTable.rows(other, "changes"))
        .filteredOn(change -> OutputTable.cell(change, "table").equals("totals"))
        .filteredOn(change -> OutputTable.cell(change, "column").equals("best"))
        .extracting(
            change -> OutputTable.cell(change, "before") + OutputTable.cell(change, "after"))
        .containsExactly("1214");
  }

  @Test
  void everySeedIsRead() throws IOException {
    assertThat(OutputTable.rows(out, "articles"))
        .hasSize(12)
        .allSatisfy(
            row -> {
              assertThat(OutputTable.cell(row, "status")).isEqualTo("ok");
              assertThat(OutputTable.cell(row, "published")).isNotEmpty();
              assertThat(OutputTable.cell(row, "title")).isNotEmpty();
              assertThat(OutputTable.cell(row, "event_id")).isNotEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbers", "dates"})
  void theWordsOfAMentionStandAtItsOffsets(String table) throws IOException {
    assertThat(OutputTable.rows(out, table))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(words(row, "begin", "end")).isEqualTo(OutputTable.cell(row, "text")));
  }

  @Test
  void aVariantOfAnEntityStandsAtItsOffsets() throws IOException {
    assertThat(OutputTable.rows(out, "entities"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(OutputTable.cell(row, "variants").split(" \\| ", -1))
                    .startsWith(words(row, "first_begin", "first_end")));
  }

  @Test
  void theEvidenceOfAFactHoldsItsWords() throws IOException {
    assertThat(OutputTable.rows(out, "facts"))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(OutputTable.cell(row, "evidence")).contains(words(row, "begin", "end"));
              assertThat(text(row)).contains(OutputTable.cell(row, "evidence"));
              assertThat(OutputTable.cell(row, "rule")).isNotEmpty();
            });
  }

  static Stream<List<String>> bounds() {
    return Stream.of(
        List.of("facts", "low", "best", "high"),
        List.of("numbers", "low", "value", "high"),
        List.of("totals", "low", "best", "high"),
        List.of("events", "low", "best", "high"),
        List.of("timeline", "low", "best", "high"),
        List.of("ledger", "remaining_low", "remaining_high"));
  }

  @ParameterizedTest
  @MethodSource
  void bounds(List<String> table) throws IOException {
    assertThat(OutputTable.rows(out, table.get(0)))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(
                        table.stream()
                            .skip(1)
                            .map(column -> OutputTable.cell(row, column))
                            .filter(cell -> !cell.isEmpty())
                            .filter(cell -> !isOpenStatement(row, cell))
                            .map(BigDecimal::new))
                    .isSorted());
  }

  /** "More than 30": the figure stated is 30, the least that it allows 31. */
  private static boolean isOpenStatement(Map<String, String> row, String cell) {
    String stated = row.getOrDefault("best", row.getOrDefault("value", ""));
    String hedge = row.getOrDefault("hedge", "");
    return (hedge.equals("at_least") || hedge.equals("nearly")) && cell.equals(stated);
  }

  @Test
  void everyFigureTracesBackToItsFacts() throws IOException {
    Set<String> facts = column("facts", "fact_id");
    assertThat(column("totals", "facts")).allSatisfy(ids -> assertKnown(ids, facts));
    assertThat(column("events", "fact_ids")).allSatisfy(ids -> assertKnown(ids, facts));
    assertThat(column("ledger", "fact_ids")).allSatisfy(ids -> assertKnown(ids, facts));
    assertThat(column("timeline", "fact_id")).isSubsetOf(facts);
    Set<String> articles = column("articles", "article_id");
    assertThat(column("events", "article_ids")).allSatisfy(ids -> assertKnown(ids, articles));
    assertThat(column("timeline", "article_id")).isSubsetOf(articles);
    assertThat(column("timeline", "event_id")).isSubsetOf(column("events", "event_id"));
    assertThat(column("ledger", "event_id")).isSubsetOf(column("events", "event_id"));
  }

  private static void assertKnown(String ids, Set<String> known) {
    assertThat(Arrays.asList(ids.split("; ", -1))).isNotEmpty().isSubsetOf(known);
  }

  private static Set<String> column(String table, String column) throws IOException {
    Set<String> cells = new HashSet<>();
    OutputTable.rows(out, table).forEach(row -> cells.add(OutputTable.cell(row, column)));
    return cells;
  }

  private static String words(Map<String, String> row, String begin, String end) {
    return text(row)
        .substring(
            Integer.parseInt(OutputTable.cell(row, begin)),
            Integer.parseInt(OutputTable.cell(row, end)));
  }

  private static String text(Map<String, String> row) {
    return TEXTS.getOrDefault(OutputTable.cell(row, "article_id"), "");
  }

  private static List<String> seedFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.map(Path::toString).filter(file -> !file.endsWith(".md")).sorted().toList();
    }
  }

  /** The written tables and schemas by name. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(p -> p.toString().matches(".*\\.(csv|json)")).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }
}
