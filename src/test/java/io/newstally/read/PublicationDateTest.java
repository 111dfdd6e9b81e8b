package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way of dating an article a line. */
class PublicationDateTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-12-21                         | 2023-12-21
          2023-12-21T23:30:00-05:00          | 2023-12-21
          2023-12-21 06:30                   | 2023-12-21
          2023/12/21                         | 2023-12-21
          20231221                           | 2023-12-21
          Thu, 21 Dec 2023 06:30:00 GMT      | 2023-12-21
          1703140200                         | 2023-12-21
          1703140200000                      | 2023-12-21
          December 21, 2023                  | 2023-12-21
          Dec. 21, 2023                      | 2023-12-21
          DECEMBER 21 2023                   | 2023-12-21
          21st of December 2023              | 2023-12-21
          21-Dec-2023                        | 2023-12-21
          Sept. 9, 2023                      | 2023-09-09
          9 May, 2023                        | 2023-05-09
          21/12/2023                         | 2023-12-21
          12/21/2023                         | 2023-12-21
          03.03.2023                         | 2023-03-03
          03/04/2023                         | ''
          3/4/23                             | ''
          2023-02-30                         | ''
          December 2023                      | ''
          yesterday                          | ''
          99999999                           | ''
          """)
  void readsTheDayThatAFieldSays(String field, String day) {
    assertThat(CalendarDate.parse(field).map(LocalDate::toString).orElse("")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Updated: December 21, 2023, 6:30 AM                                                | 2023-12-21
          Published: 21 December 2023                                                        | 2023-12-21
          Published 21 December 2023                                                         | 2023-12-21
          Posted: Tuesday, January 28, 2014 8:18 PM EST                                      | 2014-01-28
          Last updated on Thu 6:30 AM, Dec 21, 2023                                          | 2023-12-21
          Updated: Friday, February 28, 2014 8:27 PM Posted: Tuesday, January 28, 2014       | 2014-01-28
          CAIRO, Dec 21, 2023 (Reuters) – Two people died.                                   | 2023-12-21
          KABUL, Afghanistan, 21 December 2023 - Two people died.                            | 2023-12-21
          PORT-AU-PRINCE (21 December 2023) — Two people died.                               | 2023-12-21
          CAIRO, Dec 21 (Reuters) – Two people died.                                         | ''
          Published reports of December 3, 2023 were wrong.                                  | ''
          He was born on December 3, 1960.                                                   | ''
          """)
  void readsTheDayThatATextSays(String line, String day) {
    assertThat(published("news.txt", "Two people died in the fire.\n\n" + line)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-21.txt, 2023-12-21",
    "valley_2023-12-21_fire.txt, 2023-12-21",
    "20231221-fire.txt, 2023-12-21",
    "000_fa20231221b449.txt, ''",
    "2023-13-41.txt, ''",
    "120231221.txt, ''"
  })
  void readsTheDayThatAFileNameSays(String name, String day) {
    assertThat(published(name, "Two people died.")).isEqualTo(day);
  }

  @Test
  void prefersTheFieldToTheTextAndTheTextToTheName() {
    String text = "Two died.\\n\\nPublished: 2 May 2020";
    assertThat(
            published("2020-05-03.jsonl", "{\"date\": \"2020-05-01\", \"text\": \"" + text + "\"}"))
        .isEqualTo("2020-05-01");
    assertThat(published("2020-05-03.jsonl", "{\"date\": \"?\", \"text\": \"" + text + "\"}"))
        .isEqualTo("2020-05-02");
  }

  @Test
  void takesTheUsersDayOnlyWhereNothingElseGivesOne() {
    ReadOptions options = ReadOptions.defaults().published(LocalDate.of(2001, 2, 3));
    Path undated = ReadFixtures.write(folder.resolve("a.txt"), "Two people died.");
    Path dated = ReadFixtures.write(folder.resolve("2020-05-03.txt"), "Three people died.");
    var results = ReadFixtures.read(options, undated, dated);
    assertThat(ReadFixtures.articles(results))
        .extracting(article -> String.valueOf(article.published()))
        .containsExactly("2001-02-03", "2020-05-03");
    assertThat(ReadFixtures.problems(results)).isEmpty();
  }

  @Test
  void warnsOfAnArticleWithoutADay() {
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "a.txt", "Two people died.")))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .isEqualTo(
                        "no date found: weekdays cannot be resolved; give one with --published"));
  }

  private String published(String name, String content) {
    LocalDate day =
        ReadFixtures.articles(ReadFixtures.readFile(folder, name, content)).get(0).published();
    return day == null ? "" : day.toString();
  }
}
