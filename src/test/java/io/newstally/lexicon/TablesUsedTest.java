package io.newstally.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.fact.FactExtractor;
import io.newstally.mention.MentionFinder;
import io.newstally.read.Articles;
import io.newstally.read.ReadOptions;
import io.newstally.reconcile.Reconciler;
import io.newstally.reconcile.Totals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No table and no column stands under {@code models/} for nothing. */
class TablesUsedTest {

  private static final Lexicon LEXICON = new Lexicon(Path.of("models"));

  /** What only tests and people read. */
  private static final Set<String> FOR_TESTS = Set.of("example", "expected", "meaning");

  /** Columns that no code reads yet; one that is read must be taken off this list. */
  private static final Set<String> UNREAD = Set.of("words/notices.tsv kind");

  @Test
  void everyTableIsRead() {
    Lexicon lexicon = new Lexicon(Path.of("models"));
    List<Object> stages =
        List.of(
            new Articles(lexicon, ReadOptions.defaults()),
            new MentionFinder(lexicon),
            new FactExtractor(lexicon),
            new Totals(lexicon),
            new Reconciler(lexicon));
    assertThat(stages).isNotEmpty();
    assertThat(lexicon.used()).containsExactlyInAnyOrderElementsOf(lexicon.names());
  }

  static Set<String> tables() {
    return LEXICON.names();
  }

  /** The code that names the table also names the column, to read it. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsRead(String table) throws IOException {
    String header =
        LEXICON.lines(table).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElseThrow();
    String code = readers(table);
    assertThat(header.split("\t", -1))
        .filteredOn(column -> !FOR_TESTS.contains(column))
        .allSatisfy(
            column ->
                assertThat(reads(code, column))
                    .as("some code reads %s of %s", column, table)
                    .isEqualTo(!UNREAD.contains(table + " " + column)));
  }

  private static boolean reads(String code, String column) {
    return Pattern.compile("(get|need|number|constant|add)\\((row, )?\"" + column + "\"")
        .matcher(code)
        .find();
  }

  /** The classes that name the table, or the constant of another class that does. */
  private static String readers(String table) throws IOException {
    Pattern constant = Pattern.compile("class (\\w+) (?s:.*?)\\b([A-Z_]+) =\\s+\"" + table + '"');
    List<String> classes = classes();
    Set<String> names =
        classes.stream()
            .flatMap(code -> constant.matcher(code).results())
            .map(match -> match.group(1) + "." + match.group(2))
            .collect(Collectors.toSet());
    return classes.stream()
        .filter(code -> code.contains('"' + table + '"') || names.stream().anyMatch(code::contains))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(TablesUsedTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
