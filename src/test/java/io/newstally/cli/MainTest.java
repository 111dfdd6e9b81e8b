package io.newstally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.run.OutputTable;
import io.newstally.run.SeedRun;
import io.newstally.write.RunLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell is told: exit statuses and messages. */
@ResourceLock(Resources.SYSTEM_ERR)
class MainTest {

  private static final String GOOD = "seeds/c1-dock-march.txt";
  private static final int LONG_LINE = 30_000_000;

  private final PrintStream before = System.err;
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final Path out;

  MainTest(@TempDir Path out) {
    this.out = out;
  }

  /** While it loads, CoreNLP puts back the error stream that it found first. */
  @BeforeAll
  static void load() {
    Analysis.of("Two sailors died.");
  }

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(messages, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void sayNoStackTrace() {
    System.setErr(before);
    assertThat(messages.toString(StandardCharsets.UTF_8))
        .doesNotContain("\tat ", "Exception", "Caused by");
  }

  @Test
  void wellIs0() throws IOException {
    SeedRun.prepare(out, List.of(GOOD));
    assertThat(extract(GOOD)).isZero();
    assertThat(messages()).contains("1 articles", "0 inputs unusable", out.toString());
    assertThat(OutputTable.rows(out, "problems")).isEmpty();
  }

  @Test
  void quietSaysNothing() throws IOException {
    SeedRun.prepare(out, List.of(GOOD));
    assertThat(extract(GOOD, "--quiet")).isZero();
    assertThat(messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extract no-such-folder                    | no-such-folder
          extract --no-such-option                  | --no-such-option
          extract --threads 0 seeds                 | --threads
          extract --threads many seeds              | --threads
          extract --published yesterday seeds       | --published
          extract --prefer loudest seeds            | --prefer
          extract --format parquet seeds            | --format
          no-such-command                           | no-such-command
          rules no-such-table.tsv                   | no-such-table.tsv
          rules --models no-such-folder             | no-such-folder
          """)
  void aWrongCallIs2AndSaysWhatIsWrong(String call, String named) {
    assertThat(Main.run(call.split(" ", -1))).isEqualTo(2);
    assertThat(messages()).contains(named);
  }

  @Test
  void aCallWithoutCommandIs2AndShowsTheUsage() {
    assertThat(Main.run()).isEqualTo(2);
    assertThat(messages()).contains("Usage: newstally");
  }

  @Test
  void unusableInputsAre3AndRowsInProblems(@TempDir Path inputs) throws IOException {
    Files.copy(Path.of(GOOD), inputs.resolve("good.txt"));
    Files.write(inputs.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7, 0, 0});
    Files.writeString(inputs.resolve("empty.txt"), "");
    writeBadUtf8(inputs.resolve("bad-utf8.txt"));
    writeLongLine(inputs.resolve("long-line.txt"));
    SeedRun.prepare(out, List.of(inputs.toString()));

    assertThat(extract(inputs.toString())).isEqualTo(3);

    Map<String, String> severities = new TreeMap<>();
    for (Map<String, String> problem : OutputTable.rows(out, "problems")) {
      String path = OutputTable.cell(problem, "path");
      assertThat(OutputTable.cell(problem, "message")).isNotEmpty();
      severities.put(
          path.substring(path.lastIndexOf('/') + 1), OutputTable.cell(problem, "severity"));
    }
    assertThat(severities)
        .containsExactly(
            Map.entry("bad-utf8.txt", "warning"),
            Map.entry("binary.txt", "error"),
            Map.entry("empty.txt", "error"),
            Map.entry("long-line.txt", "error"));
    assertThat(OutputTable.rows(out, "articles"))
        .extracting(row -> Path.of(OutputTable.cell(row, "path")).getFileName().toString())
        .containsExactly("bad-utf8.txt", "good.txt");
    assertThat(messages()).contains("3 inputs unusable");
  }

  private static void writeBadUtf8(Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      String begin = "Flood in the valley\n\nThe mayor of S";
      String end = " Paulo said that 12 people were killed when the river rose on Monday.\n";
      bytes.write(begin.getBytes(StandardCharsets.UTF_8));
      bytes.write(0xe3);
      bytes.write(end.repeat(3).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void writeLongLine(Path file) throws IOException {
    byte[] line = new byte[LONG_LINE];
    Arrays.fill(line, (byte) 'a');
    for (int i = 5; i < line.length; i += 6) {
      line[i] = ' ';
    }
    Files.write(file, line);
  }

  @Test
  void oneMissingFileAmongOthersIs3() throws IOException {
    SeedRun.prepare(out, List.of(GOOD));
    assertThat(extract(GOOD, "no-such-file.txt")).isEqualTo(3);
    assertThat(OutputTable.rows(out, "problems"))
        .extracting(row -> OutputTable.cell(row, "path"))
        .containsExactly("no-such-file.txt");
  }

  @Test
  @SuppressWarnings("try") // the lock is held, not used
  void aHeldFolderIs4() throws IOException {
    try (RunLock held = RunLock.take(out)) {
      assertThat(extract(GOOD)).isEqualTo(4);
    }
    assertThat(messages()).contains("Another run holds", out.toString());
    assertThat(out.resolve("facts.csv")).doesNotExist();
  }

  @Test
  void aMissingModelIs1AndLeavesTheOutputsAsTheyWere(@TempDir Path models) throws IOException {
    copyTables(models);
    assertModelIsRefused(models, "model", models.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "words, MISSING, is missing",
    "tagger, CUT_OFF, is damaged",
    "names, BIT_FLIPPED, is damaged",
    "phrases, EMPTY, is of another format",
    "parser, OF_ANOTHER_SOURCE, was made from another model",
    "zones, OF_ANOTHER_SOURCE, was made from another model"
  })
  void anUnusableFlatModelIs1AndLeavesTheOutputsAsTheyWere(
      String model, Damage damage, String message, @TempDir Path models) throws IOException {
    copyTables(models);
    try (LinkedModels linked = new LinkedModels(models)) {
      Path flat = linked.flat(model);
      damage.to(flat);
      assertModelIsRefused(models, flat.toString(), message, "mvn -B package");
    }
  }

  private void assertModelIsRefused(Path models, String... said) throws IOException {
    SeedRun.prepare(out, List.of(GOOD));
    assertThat(extract(GOOD)).isZero();
    Map<String, String> before = tables();
    messages.reset();

    assertThat(extract("seeds", "--models", models.toString())).isEqualTo(1);

    assertThat(messages()).contains(said);
    assertThat(tables()).isNotEmpty().isEqualTo(before);
  }

  /** All that is written for readers, by name. */
  private Map<String, String> tables() throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|json)")).toList()) {
        tables.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    return tables;
  }

  @Test
  void aBrokenTableIs1AndNamesFileAndLine(@TempDir Path models) throws IOException {
    copyTables(models);
    Files.writeString(models.resolve("words/people.tsv"), "word\tkind\texample\nnurse\tplant\t\n");
    assertThat(extract(GOOD, "--models", models.toString())).isEqualTo(1);
    assertThat(messages()).contains("words/people.tsv:2");
  }

  private static void copyTables(Path models) throws IOException {
    try (Stream<Path> files = Files.walk(SeedRun.MODELS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).toList()) {
        Path copy = models.resolve(SeedRun.MODELS.relativize(file));
        Files.createDirectories(copy.resolve(".."));
        Files.copy(file, copy);
      }
    }
  }

  private int extract(String... arguments) {
    // Models that a test before was refused may still be loading.
    listen();
    return Main.run(
        Stream.concat(
                Stream.of("extract", "-o", out.toString(), "--threads", "2"),
                Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private String messages() {
    return messages.toString(StandardCharsets.UTF_8);
  }
}
