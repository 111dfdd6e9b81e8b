package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read gives problems or articles, never an exception. */
class BrokenInputTest {

  @TempDir Path folder;

  static List<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void givesProblemsOrAnArticle(Path file) {
    List<ReadResult> results = ReadFixtures.read(ReadOptions.defaults(), file);
    assertThat(results).isNotEmpty();
    assertThat(ReadFixtures.problems(results))
        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, '', is empty",
    "a.txt, '   ', is empty",
    "a.txt, 'Share this article', holds notices only",
    "a.jsonl, '{\"text\": \" \"}', has no text",
    "a.jsonl, '{\"title\": \"Fire\"}', has no text",
    "a.jsonl, '{\"text\": \"No one died.\", \"lang\": \"de\"}', not English but 'de'",
    "a.json, '{\"text\": ', is no JSON that can be read",
    "a.html, '<title>Fire</title>', holds no paragraphs",
    "a.txt.gz, 'Two people died.', cannot be read as gzip",
    "a.pdf, '%PDF', unknown suffix",
    "a.gz, 'x', unknown suffix"
  })
  void saysWhatIsWrong(String name, String content, String message) {
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, name, content)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message()).contains(message);
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.path()).contains(name);
            });
  }

  @Test
  void refusesANestOfBrackets() {
    String deep = "{\"text\": " + "[".repeat(100_000);
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "a.jsonl", deep)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("nesting depth"));
  }

  @Test
  void readsANestOfElements() {
    String deep = "<div>".repeat(50_000) + "<p>Two people died.</p>";
    assertThat(ReadFixtures.readFile(folder, "a.html", deep)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", " ", "<p> <b> </b>", "May ", "1 - ", "sat sat ", "Updated: sat ", "\\n"})
  @Timeout(30)
  void endsSoonWhateverIsRepeated(String piece) {
    String text = "Two people died.\n\n" + piece.repeat(900_000 / piece.length());
    assertThat(ReadFixtures.readFile(folder, "a.txt", text)).hasSize(1);
    assertThat(ReadFixtures.readFile(folder, "a.html", text)).hasSize(1);
  }

  @Test
  @Timeout(30)
  void endsSoonWhereAllIdsAreTheSame() {
    String lines =
        Stream.iterate(1, n -> n + 1)
            .limit(30_000)
            .map("{\"id\": 0, \"text\": \"%d died.\"}\n"::formatted)
            .collect(Collectors.joining());
    assertThat(ReadFixtures.articles(ReadFixtures.readFile(folder, "a.jsonl", lines)))
        .hasSize(30_000)
        .last()
        .satisfies(article -> assertThat(article.id()).isEqualTo("0-30000"));
  }

  @Test
  void refusesALineOfThirtyMegabytes() {
    String line = "Two people died. ".repeat(30_000_000 / 17);
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "a.txt", line)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("more than 20000000 bytes"));
  }

  @Test
  void refusesABombOfNothing() {
    byte[] bomb = ReadFixtures.gzip(" ".repeat(60_000_000));
    Path file = ReadFixtures.write(folder.resolve("a.html.gz"), bomb);
    assertThat(ReadFixtures.problems(ReadFixtures.read(ReadOptions.defaults(), file))).hasSize(1);
  }

  @Test
  void refusesATextThatIsTooLong() {
    Path file = ReadFixtures.write(folder.resolve("a.txt"), "Two people died. ".repeat(10));
    assertThat(ReadFixtures.problems(ReadFixtures.read(new ReadOptions(null, 100, 1000), file)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("at most 100"));
  }

  @Test
  void keepsWhatStandsBeforeTheCutOfAPackedFile() {
    byte[] whole =
        ReadFixtures.gzip(
            Stream.iterate(1, n -> n + 1)
                .limit(20_000)
                .map(n -> "{\"id\": %d, \"text\": \"%d died.\"}\n".formatted(n, n * 7919))
                .collect(Collectors.joining()));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length * 9 / 10);
    Path file = ReadFixtures.write(folder.resolve("a.jsonl.gz"), cut);
    List<ReadResult> results = ReadFixtures.read(ReadOptions.defaults(), file);
    assertThat(ReadFixtures.articles(results)).hasSizeGreaterThan(10_000);
    assertThat(results.get(results.size() - 1)).isInstanceOf(ReadResult.Unread.class);
  }

  @Test
  void refusesOtherLanguages() {
    String german =
        "Bei dem Brand sind am Montag zwei Menschen ums Leben gekommen, wie die Polizei mitteilte. ";
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "a.txt", german.repeat(4))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("not English"));
    String chinese = "星期一的火灾造成两人死亡，六人受伤，警方表示。".repeat(20);
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "b.txt", chinese)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("not English"));
  }

  @Test
  void readsStandardInputByItsLooks() {
    InputStream packed =
        new ByteArrayInputStream(ReadFixtures.gzip("{\"id\": \"x\", \"text\": \"One died.\"}"));
    assertThat(
            ReadFixtures.articles(ReadFixtures.read(ReadOptions.defaults(), List.of("-"), packed)))
        .extracting(article -> article.id() + " " + article.origin().path())
        .containsExactly("x -#1");
    InputStream text = new ByteArrayInputStream("One died.".getBytes(StandardCharsets.UTF_8));
    assertThat(ReadFixtures.articles(ReadFixtures.read(ReadOptions.defaults(), List.of("-"), text)))
        .hasSize(1);
  }
}
