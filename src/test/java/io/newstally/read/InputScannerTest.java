package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import io.newstally.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputScannerTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("b/.hidden"));
    for (String name :
        List.of("c.txt", "a.TXT", "b/d.txt", "b/.e.txt", "b/.hidden/f.txt", "g.png")) {
      ReadFixtures.write(folder.resolve(name), "Nobody died in " + name);
    }
  }

  private List<ReadResult> read(String... names) {
    List<String> inputs = List.of(names).stream().map(name -> folder + "/" + name).toList();
    return ReadFixtures.read(
        ReadOptions.defaults().published(java.time.LocalDate.EPOCH),
        inputs,
        InputStream.nullInputStream());
  }

  private List<String> paths(List<ReadResult> results) {
    return ReadFixtures.articles(results).stream()
        .map(Article::origin)
        .map(origin -> origin.path().substring(folder.toString().length() + 1))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''              | a.TXT b/d.txt c.txt
          c.txt           | c.txt
          *.txt           | c.txt
          **/*.txt        | b/d.txt c.txt
          b/*             | b/d.txt
          {a,c}.*         | a.TXT c.txt
          """)
  void findsFilesInOrder(String input, String files) {
    assertThat(paths(read(input))).containsExactly(files.split(" "));
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() {
    assertThat(paths(read("c.txt", "", "./c.txt"))).containsExactly("c.txt", "a.TXT", "b/d.txt");
  }

  @Test
  void warnsOfFilesThatItPassesOver() {
    assertThat(ReadFixtures.problems(read("")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.path()).endsWith("g.png");
              assertThat(problem.message()).contains(".html, .json, .jsonl", ".txt");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "none.txt, is not there",
    "none/*.txt, matches no file",
    "'[', as a pattern it is wrong",
    "g.png, unknown suffix"
  })
  void saysWhatCannotBeRead(String input, String message) {
    assertThat(ReadFixtures.problems(read(input)))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains(message);
  }
}
