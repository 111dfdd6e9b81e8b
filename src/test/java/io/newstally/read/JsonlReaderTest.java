package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import io.newstally.model.Span;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlReaderTest extends ArticleReaderContract {

  @Override
  String suffix() {
    return ".jsonl";
  }

  @Override
  String sample() {
    return """
        {"title": "%s", "date": "2024-03-04", "text": "%s\\n\\n%s"}
        """
        .formatted(TITLE, LEAD, END);
  }

  private Article only(String name, String json) {
    List<ReadResult> results = ReadFixtures.readFile(folder, name, json);
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    return ReadFixtures.articles(results).get(0);
  }

  @Test
  void keepsTheFieldsOfTheInput() {
    Article article =
        only(
            "a.jsonl",
            """
            {"id": 7, "text": "Nobody died.", "publisher": {"name": "Valley Post"}, "link": "http://x.example/1", "incident": 12, "rate": 1.50, "far": 1e999999, "checked": true, "none": null, "list": [1]}
            """);
    assertThat(article.id()).isEqualTo("7");
    assertThat(article.text()).isEqualTo("Nobody died.");
    assertThat(article.origin().source()).isEqualTo("Valley Post");
    assertThat(article.origin().url()).isEqualTo("http://x.example/1");
    assertThat(article.fields())
        .containsOnlyKeys("incident", "rate", "far", "checked")
        .containsEntry("incident", "12")
        .containsEntry("checked", "true");
  }

  @Test
  void takesMarkupOutOfTitlesAndPutsThemBeforeTheText() {
    Article article =
        only(
            "a.jsonl",
            "{\"headline\": \"<b>Smith &amp; Sons</b> burns\", \"body\": \"No one died.\"}");
    assertThat(article.title()).isEqualTo("Smith & Sons burns");
    assertThat(article.text()).isEqualTo("Smith & Sons burns\n\nNo one died.");
  }

  @Test
  void takesASpelledOutLineBreakForOne() {
    Article article = only("a.jsonl", "{\"text\": \"Two died.\\\\n\\\\nSix were hurt.\\\\n\"}");
    assertThat(article.text()).isEqualTo("Two died.\\n\\nSix were hurt.\\n");
    assertThat(article.paragraphs())
        .extracting((Span span) -> span.of(article.text()))
        .containsExactly("Two died.", "Six were hurt.");
  }

  @Test
  void goesOnBehindABadLine() {
    List<ReadResult> results =
        ReadFixtures.readFile(
            folder,
            "a.jsonl",
            """
            {"text": "One died.", "date": "2024-01-01"}
            {"text": "Two

            [1, 2]
            {"title": "No text"}
            {"text": "Three died.", "date": "2024-01-01"}
            """);
    assertThat(ReadFixtures.articles(results)).hasSize(2);
    assertThat(ReadFixtures.problems(results))
        .extracting(problem -> problem.path().replaceAll(".*#", ""))
        .containsExactly("2", "4", "5");
  }

  @Test
  void passesOverALineThatIsTooLong() {
    String content =
        "{\"text\": \"%s\"}\n{\"text\": \"Two died.\", \"date\": \"2024-01-01\"}"
            .formatted("word ".repeat(50_000));
    var results =
        ReadFixtures.read(
            new ReadOptions(null, 1000, 100),
            ReadFixtures.write(folder.resolve("a.jsonl"), content));
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    assertThat(ReadFixtures.problems(results))
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).endsWith("#1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text": "One died."}                            | 1
          [{"text": "One died."}, {"text": "Two died."}]   | 2
          {"text": "One died."} {"text": "Two died."}      | 2
          []                                               | 0
          """)
  void readsDocumentsOfJson(String json, int articles) {
    assertThat(ReadFixtures.articles(ReadFixtures.readFile(folder, "a.json", json)))
        .hasSize(articles);
  }

  @Test
  void tellsTwoArticlesWithOneIdApart() {
    List<ReadResult> results =
        ReadFixtures.readFile(
            folder,
            "a.jsonl",
            """
            {"id": "x", "date": "2024-01-01", "text": "One died."}
            {"id": "x", "date": "2024-01-01", "text": "Two died."}
            {"id": "x", "date": "2024-01-01", "text": "Two died."}
            {"id": "x", "date": "2024-01-01", "text": "Three died."}
            """);
    assertThat(ReadFixtures.articles(results))
        .extracting(Article::id)
        .containsExactly("x", "x-2", "x-3");
    assertThat(ReadFixtures.problems(results))
        .extracting(Problem::message)
        .containsExactly(
            "the id x stands for another text in this run; read as x-2",
            "duplicate of article x-2: same id, same text; passed over",
            "the id x stands for another text in this run; read as x-3");
  }

  @Test
  void readsNoMoreThanIsAskedFor() {
    InputStream endless = new EndlessLines("{\"text\": \"One died.\", \"date\": \"2024-01-01\"}\n");
    Articles articles = new Articles(ReadFixtures.LEXICON, ReadOptions.defaults());
    try (Stream<ReadResult> results = articles.read(List.of("-"), endless)) {
      Iterator<ReadResult> first = results.limit(3).iterator();
      assertThat(first.next()).isInstanceOf(ReadResult.Read.class);
      assertThat(first.next()).isInstanceOf(ReadResult.Unread.class);
    }
  }

  /** The same line for ever. */
  private static final class EndlessLines extends InputStream {

    private final String line;
    private int at;

    EndlessLines(String line) {
      this.line = line;
    }

    @Override
    public int read() {
      return line.charAt(at++ % line.length());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      for (int i = 0; i < length; i++) {
        bytes[offset + i] = (byte) read();
      }
      return length;
    }
  }
}
