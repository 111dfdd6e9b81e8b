package io.newstally.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import io.newstally.model.DateMention;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

  private static final Lexicon LEXICON = new Lexicon(Path.of("models"));
  private static final DateFinder FINDER = new DateFinder(LEXICON);
  private static final LocalDate THURSDAY = LocalDate.of(2023, 12, 21);

  static Stream<List<String>> examples() {
    return LEXICON.rows("words/dates.tsv", "word", "role", "value", "example", "expected").stream()
        .map(row -> List.of(row.get("word"), row.get("example"), row.get("expected")));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/dates.tsv",
      delimiter = '\t',
      commentCharacter = '#',
      emptyValue = "",
      quoteCharacter = '\0')
  void readsDates(@Nullable String published, String text, @Nullable String expected) {
    LocalDate date = published == null ? null : LocalDate.parse(published);
    String found =
        find(text, date).stream()
            .map(mention -> mention.text() + "=" + mention.value())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExamplesOfTheWordTable(List<String> row) {
    assertThat(row.get(1)).containsIgnoringCase(row.get(0));
    assertThat(values(row.get(1))).isEqualTo(row.get(2));
  }

  private static String values(String text) {
    return find(text, THURSDAY).stream().map(DateMention::value).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          The ferry sank on Monday.,             DATE,     2023-12-18, 2023-12-18
          The ferry sank in November.,           DATE,     2023-11-01, 2023-11-30
          The ferry sank in 2014.,               DATE,     2014-01-01, 2014-12-31
          The ferry sank last week.,             INTERVAL, 2023-12-11, 2023-12-17
          The ferry sank in the 1990s.,          INTERVAL, 1990-01-01, 1999-12-31
          Three ferries sank earlier this year., DATE,     2023-01-01, 2023-12-21
          It was hit at 9pm on Tuesday.,         TIME,     2023-12-19, 2023-12-19
          It was under siege for two months.,    DURATION, '',         ''
          They search the coast every day.,      SET,      '',         ''
          """)
  void givesFirstAndLastDay(String text, String kind, String start, String end) {
    assertThat(find(text, THURSDAY))
        .extracting(m -> m.kind().name(), DateMention::start, DateMention::endDate)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left on 30 February and on February 29, 2023.",
        "It was 99999 years ago, or 999999999 days ago, or in 0000.",
        "From Monday to from Tuesday until by since Friday.",
        "- 5 May - 6 - 2014 - and between and 3 of May",
        "since since until 31 and 32 May, 0-0-0, 13/13/13",
        "🜂 Monday🜂 the 0th century, the 99th century"
      })
  void survivesOddText(String text) {
    for (LocalDate date : new LocalDate[] {THURSDAY, LocalDate.of(1, 1, 1)}) {
      assertThat(find(text, date)).allSatisfy(m -> assertThat(m.text()).isNotEmpty());
    }
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "The ferry sank.\nTwo of the crew were found on 3 March 2021.";
    DateMention mention = find(text, null).get(0);
    assertThat(mention.span().of(text)).isEqualTo("3 March 2021");
    assertThat(mention.tokens().sentence()).isEqualTo(1);
  }

  private static List<DateMention> find(String text, @Nullable LocalDate published) {
    Article article = Analysis.article(text, published);
    return FINDER.find(article, Analysis.of(article));
  }
}
