package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest extends ArticleReaderContract {

  @Override
  String suffix() {
    return ".csv";
  }

  @Override
  String sample() {
    return """
        title,date,text
        %s,2024-03-04,"%s

        %s"
        """
        .formatted(TITLE, LEAD, END);
  }

  private List<Article> articles(String content) {
    return ReadFixtures.articles(ReadFixtures.readFile(folder, "a.csv", content));
  }

  @ParameterizedTest
  @CsvSource({"','", "';'", "'\t'"})
  void findsOutHowColumnsAreParted(char delimiter) {
    assertThat(articles("ID|Text|Incident\n7|No one died.|12\n".replace('|', delimiter)))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.id()).isEqualTo("7");
              assertThat(article.text()).isEqualTo("No one died.");
              assertThat(article.fields()).containsEntry("Incident", "12");
            });
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(articles("\uFEFFtext,title\nNo one died.,Fire\n"))
        .extracting(Article::title)
        .containsExactly("Fire");
  }

  @Test
  void namesTheRecord() {
    assertThat(
            ReadFixtures.problems(
                ReadFixtures.readFile(folder, "a.csv", "text\nOne died.\n\" \"\n")))
        .anySatisfy(
            problem -> {
              assertThat(problem.path()).endsWith("a.csv#2");
              assertThat(problem.message()).contains("has no text");
            });
  }

  @Test
  void aTableWithoutTextIsOneProblem() {
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "a.csv", "a,b\n1,2\n3,4\n")))
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("has no column with the text"));
  }

  @Test
  void otherEncodingsAreNamed() {
    byte[] latin = "text\nZwei M\u00e4nner\n".getBytes(StandardCharsets.ISO_8859_1);
    List<ReadResult> results =
        ReadFixtures.read(
            ReadOptions.defaults(), ReadFixtures.write(folder.resolve("a.csv"), latin));
    assertThat(ReadFixtures.problems(results))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("is not UTF-8"));
  }

  @Test
  void aQuotationMarkLeftOpenFillsNoMemory() {
    String open = "text\n\"" + "No one died. ".repeat(10_000);
    ReadOptions small = new ReadOptions(null, 1000, 1000);
    List<ReadResult> results =
        ReadFixtures.read(small, ReadFixtures.write(folder.resolve("a.csv"), open));
    assertThat(ReadFixtures.problems(results))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("quotation mark left open"));
  }
}
