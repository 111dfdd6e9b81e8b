package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.lexicon.Row;
import io.newstally.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest extends ArticleReaderContract {

  @Override
  String suffix() {
    return ".html";
  }

  @Override
  String sample() {
    return """
        <!DOCTYPE html><html lang="en-GB"><head><title>%1$s - Valley Post</title>
        <meta property="og:site_name" content="Valley Post">
        <link rel="canonical" href="http://post.example/fire">
        <script type="application/ld+json">{"@graph": [{"datePublished": "2024-03-04T09:00:00Z"}]}</script>
        </head><body><nav><ul><li><a href="/">Home page of the Valley Post</a></li></ul></nav>
        <div class="cookie-banner"><p>We would like to use some of your data.</p></div>
        <article><header><h1>%1$s</h1></header>
        <p>%2$s</p><div class="related-stories"><p>Ten die in a flood, and more such news</p></div>
        <p>%3$s</p><ul><li><a href="/a">Forty hurt in a storm</a></li></ul></article>
        <aside><p>Nine were killed elsewhere.</p></aside><footer><p>Contact</p></footer></body></html>
        """
        .formatted(TITLE, LEAD, END);
  }

  private Article only(String html) {
    List<ReadResult> results = ReadFixtures.readFile(folder, "a.html", html);
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    return ReadFixtures.articles(results).get(0);
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Article article = only(sample());
    assertThat(article.origin().source()).isEqualTo("Valley Post");
    assertThat(article.origin().url()).isEqualTo("http://post.example/fire");
    assertThat(article.text()).isEqualTo(TITLE + "\n\n" + LEAD + "\n\n" + END);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2024-03-04T23:00:00+02:00">
          <meta name="DC.date.issued" content="4 March 2024">
          <meta name="parsely-pub-date" content="2024-03-04T01:00:00Z">
          <meta name="pubdate" content="20240304">
          <time datetime="2024-03-04">Monday</time><time datetime="2024-03-09">later</time>
          <script type="application/ld+json">{"broken</script><p>Published: March 4, 2024</p>
          """)
  void findsTheDayOfPublication(String element) {
    assertThat(only(element + "<p>Two people died in a fire.</p>").published())
        .hasToString("2024-03-04");
  }

  @Test
  void findsTheDensestBlockOfAPageWithoutMarks() {
    String page =
        """
        <div id="top"><p>Weather: rain</p></div>
        <div id="story"><p>%s</p><p>%s</p></div>
        <div id="bottom"><p>Call us</p></div>
        """
            .formatted(LEAD, END);
    assertThat(only(page).text()).isEqualTo(LEAD + "\n\n" + END);
  }

  @Test
  void readsAPageThatHasLineBreaksForParagraphs() {
    assertThat(only("<div>%s<br><br>%s</div>".formatted(LEAD, END)).paragraphs()).hasSize(2);
  }

  static List<Row> furniture() {
    return ReadFixtures.LEXICON.rows(PageFurniture.TABLE, "word", "example");
  }

  @ParameterizedTest
  @MethodSource("furniture")
  void leavesFurnitureOut(Row row) {
    String element = "<div class='%s'><p>Nine died.</p></div>".formatted(row.need("example"));
    assertThat(only("<p>%s</p>%s".formatted(LEAD, element)).text()).isEqualTo(LEAD);
  }

  @Test
  void breaksNoSentenceAtALineBreak() {
    assertThat(only("<p>Two people died,<br> the mayor said.<br>Six were hurt.").text())
        .isEqualTo("Two people died, the mayor said.\nSix were hurt.");
  }

  @Test
  void refusesAPageInAnotherLanguage() {
    String page = "<html lang=fr><p>Deux personnes sont mortes dans un incendie.</p></html>";
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "a.html", page)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("not English but 'fr'"));
  }
}
