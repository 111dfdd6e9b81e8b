package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.lexicon.Row;
import io.newstally.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphFinderTest {

  private static final Notices NOTICES = new Notices(ReadFixtures.LEXICON);

  private static List<String> paragraphs(String text) {
    return new ParagraphFinder(NOTICES)
        .find(text).stream().map((Span span) -> span.of(text)).toList();
  }

  static List<Row> notices() {
    return ReadFixtures.LEXICON.rows(Notices.TABLE, "pattern", "kind", "holds", "example");
  }

  static List<Row> functionWords() {
    return ReadFixtures.LEXICON.rows(EnglishCheck.TABLE, "word", "example");
  }

  @ParameterizedTest
  @MethodSource("notices")
  void leavesEachNoticeOut(Row row) {
    assertThat(row.need("example")).matches("(?iu)" + row.need("pattern"));
    assertThat(paragraphs("Two died.\n" + row.need("example") + "\nSix were hurt."))
        .containsExactly("Two died.", "Six were hurt.");
  }

  @ParameterizedTest
  @MethodSource("functionWords")
  void hasAnExampleForEachFunctionWord(Row row) {
    assertThat(row.need("example").toLowerCase(java.util.Locale.ROOT).split("\\W+"))
        .contains(row.need("word"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          He stood outside the church.The teenager ran. => He stood outside the church.|The teenager ran.
          Two died near the mill.”A third is missing.   => Two died near the mill.”|A third is missing.
          They fled.“We ran,” he said.                  => They fled.|“We ran,” he said.
          Ask Gen.Haidar about the mill.                => Ask Gen.Haidar about the mill.
          See news.example.Com for more.                => See news.example.Com for more.
          Write to desk@mill.Org about it.              => Write to desk@mill.Org about it.
          The U.S.Army left.                            => The U.S.Army left.
          """)
  void partsSentencesThatLostTheirBlank(String text, String expected) {
    assertThat(String.join("|", paragraphs(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated figures from the ministry put the toll at 12 on December 3, 2023.",
        "Share prices fell after the attack, in which three people died.",
        "Follow-up searches found two more bodies.",
        "Read aloud by her son, the letter told of four hostages.",
        "Sign up for our army, the rebels told 30 boys, or die.",
        "Get out now, police told 400 residents.",
        "Watch towers were set on fire and two guards were killed.",
        "Advertisement hoardings fell and killed a man.",
        "Related attacks killed 12 people.",
        "Comments by the minister angered relatives of the 12 hostages.",
        "Home guards shot two men dead.",
        "Published on Monday, the list names 300 prisoners.",
        "More than 40 people drowned.",
        "12 dead",
        "Follow the money, said the mother of a man killed on Monday.",
        "We sent a boat and rescued nine.",
        "By signing the truce the rebels freed 60 men.",
        "Click beetles? No: bombs. Six were hurt."
      })
  void keepsWhatOnlyBeginsLikeANotice(String news) {
    assertThat(paragraphs(news)).containsExactly(news);
  }

  @Test
  void takesEachLineForAParagraph() {
    assertThat(paragraphs("Fire kills two\r\n  Rain helped \n\n\nSix were hurt.\u00a0\n"))
        .containsExactly("Fire kills two", "Rain helped", "Six were hurt.");
  }

  @Test
  void joinsTheLinesOfAWrappedText() {
    String first =
        """
        Two people were killed and six others injured when a bus left the road near
        Upper Valley on Monday night, police said. The driver, who survived, told Mr.
        Brown of the rescue service that a tyre had burst and that he had tried for
        minutes to open the doors.""";
    String second = "All six were in hospital.";
    assertThat(paragraphs("Bus crash kills two\n\n" + first + "\n\n" + second))
        .containsExactly("Bus crash kills two", first, second);
  }

  @Test
  void joinsNoHeadlines() {
    String list =
        """
        Villagers of Upper Valley return to their homes after the flood
        Mayor of Lower Valley says that six people are still missing
        Minister promises help for the two thousand who lost their homes""";
    assertThat(paragraphs(list)).hasSize(3);
  }

  @Test
  void leavesOutAParagraphThatRepeatsTheOneBefore() {
    assertThat(
            paragraphs(
                "Fire\n\nTwo died in it\n\nTwo died in it\nPowered by automated translation\n\nEnd."))
        .containsExactly("Fire", "Two died in it", "End.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two died in a fire\nSix were hurt.",
        "Advertisement\n\nShare this\nTwo died.\nSix were hurt.",
        "He stood outside the church.The teenager ran.\nTwo died.",
        "This material may not be published, broadcast, rewritten or redistributed in\nany form.\nTwo died.",
        "Two people were killed and six injured when a bus left the road in Lower\nValley on Monday.\nEnd.",
        "Two died."
      })
  void findsTheFirstAsAmongAll(String text) {
    ParagraphFinder finder = new ParagraphFinder(NOTICES);
    assertThat(finder.first(text)).contains(finder.find(text).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n ", "Advertisement\n\nShare this"})
  void findsNothingWithoutNews(String text) {
    assertThat(paragraphs(text)).isEmpty();
    assertThat(new ParagraphFinder(NOTICES).first(text)).isEmpty();
  }
}
