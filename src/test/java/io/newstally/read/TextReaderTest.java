package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest extends ArticleReaderContract {

  @Override
  String suffix() {
    return ".txt";
  }

  @Override
  String name() {
    return "2024-03-04";
  }

  @Override
  String sample() {
    return TITLE + "\n\n" + LEAD + "\n" + END + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fire kills two\\n\\nTwo people died.           | Fire kills two
          Two people died in a fire.\\n\\nMore follows.  | ''
          "Two people died."\\n\\nSo said the mayor.     | ''
          Live updates: Follow it here\\nFire kills two  | Fire kills two
          How many died?\\n\\nNobody knows.              | How many died?
          """)
  void takesTheFirstLineForATitleWhenItLooksLikeOne(String text, String title) {
    String content = text.replace("\\n", "\n");
    assertThat(ReadFixtures.articles(ReadFixtures.readFile(folder, "a.txt", content)))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.title()).isEqualTo(title);
              assertThat(article.text()).isEqualTo(content);
            });
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 1", "UTF-16, 1", "windows-1252, 2"})
  void decodesWhatItGets(String charset, int warnings) {
    String text =
        "The mayor’s café burned down. “Nobody was hurt,” said José. Naïve, he called it.";
    Path file =
        ReadFixtures.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
    var results = ReadFixtures.read(ReadOptions.defaults(), file);
    assertThat(ReadFixtures.articles(results).get(0).text()).isEqualTo(text);
    assertThat(ReadFixtures.problems(results)).as("undated, and not UTF-8").hasSize(warnings);
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    byte[] text = "\uFEFFNobody was hurt.".getBytes(StandardCharsets.UTF_8);
    Path file = ReadFixtures.write(folder.resolve("a.txt"), text);
    assertThat(ReadFixtures.articles(ReadFixtures.read(ReadOptions.defaults(), file)).get(0).text())
        .isEqualTo("Nobody was hurt.");
  }
}
