package io.newstally.reconcile;

import static io.newstally.reconcile.Story.story;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Agreement;
import io.newstally.model.ArticleReport;
import io.newstally.model.EventFigure;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.Reconciliation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst reads out of four days of papers on a blast in the market of Karun. */
class ReconcilerTest {

  private static final String AGENCY =
      "A lorry blew up between the stalls of the spice market shortly before noon and the fire "
          + "spread to the roofs of the old town, where people fled over the walls.";

  private static final Reconciler RECONCILER = new Reconciler(Story.LEXICON);

  private static Reconciliation reconcile(List<ArticleReport> reports, ReconcileOptions options) {
    List<Outline> outlines = reports.stream().map(r -> RECONCILER.outline(r, options)).toList();
    return RECONCILER.reconcile(outlines, options);
  }

  private static List<ArticleReport> blast() {
    return Stream.of(
            story("day1", "2024-05-01", "Blast in Karun market")
                .says("A blast killed at least nine people in Karun on Wednesday.")
                .claim("killed >=9 | who=people | where=Karun | when=2024-05-01 | source=police"),
            story("day2-agency", "2024-05-02", "Karun market blast kills twelve")
                .says("Twelve people died in Karun on Wednesday.")
                .claim("killed 12 | who=people | where=Karun | when=2024-05-01 | source=officials")
                .says("They included three children.")
                .claim("killed 3 part | who=children | where=Karun | when=2024-05-01")
                .says(AGENCY),
            story("day2-copy", "2024-05-02", "Twelve dead")
                .says("Twelve people died in Karun on Wednesday.")
                .claim("killed 12 | who=people | where=Karun | when=2024-05-01 | source=officials")
                .says("They included three children.")
                .claim("killed 3 part | who=children | where=Karun | when=2024-05-01")
                .says(AGENCY),
            story("day4", "2024-05-04", "Karun market blast toll rises")
                .says("The death toll of Wednesday's blast in Karun has risen to 31.")
                .claim("killed 31 total | where=Karun | when=2024-05-01/2024-05-04")
                .says("The army says it arrested two men; the Free Front speaks of ten.")
                .claim("arrested 2 | who=men | where=Karun | when=2024-05-03 | source=army")
                .claim(
                    "arrested 10 claimed | who=men | where=Karun | when=2024-05-03 |"
                        + " source=Free Front"),
            story("elsewhere", "2024-05-02", "Bus falls into gorge")
                .says("A bus fell into a gorge near Laz, killing 12 people on Wednesday.")
                .claim("killed 12 | who=people | where=Laz | when=2024-05-01"))
        .map(Story::report)
        .toList();
  }

  @Test
  void readsFourDaysAsAnAnalystDoes() {
    Reconciliation result = reconcile(blast(), ReconcileOptions.defaults());
    assertThat(result.figures().stream().map(ReconcilerTest::row))
        .containsExactlyInAnyOrder(
            "Karun killed  31 9..31 REVISED {9+=1, 12=1, 31=1} [officials, police]",
            "Karun killed children 3 3..3 AGREED {3=1} []",
            "Karun arrested  2 2..10 CONFLICTING {2=1, 10=1} [Free Front, army]",
            "Laz killed  12 12..12 AGREED {12=1} []");
    assertThat(result.duplicateOf()).hasToString("{day2-copy=day2-agency}");
    assertThat(result.timeline())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.asOf()).isEqualTo("2024-05-04");
              assertThat(t.figure()).isEqualTo(Figure.exact(31));
              assertThat(t.factId()).isEqualTo("day4-1");
            });
  }

  @Test
  void everyFigureNamesItsClaimsAndItsEvent() {
    Reconciliation result = reconcile(blast(), ReconcileOptions.defaults());
    EventFigure killed = figure(result, "Karun", FactType.KILLED);
    assertThat(killed.factIds())
        .containsExactly("day1-1", "day2-agency-1", "day2-copy-1", "day4-1");
    assertThat(killed.event().title()).isEqualTo("Blast in Karun market");
    assertThat(killed.event().start()).isEqualTo("2024-05-01");
    assertThat(result.eventOfArticle())
        .hasSize(5)
        .containsEntry("day1", killed.event().id())
        .containsEntry("day4", killed.event().id())
        .doesNotContainEntry("elsewhere", killed.event().id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"WEIGHED,31", "LATEST,31", "MOST_REPORTED,31", "LOWEST,9", "HIGHEST,31"})
  void prefersAsTold(Preference preference, long best) {
    Reconciliation result = reconcile(blast(), new ReconcileOptions("", preference));
    assertThat(figure(result, "Karun", FactType.KILLED).figure())
        .isEqualTo(new Figure(best, 9L, 31L));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void doesNotDependOnTheOrderOfArticles(int seed) {
    List<ArticleReport> shuffled = new ArrayList<>(blast());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(reconcile(shuffled, ReconcileOptions.defaults()))
        .isEqualTo(reconcile(blast(), ReconcileOptions.defaults()));
  }

  @Test
  void takesTheGroupingFromTheInput() {
    List<ArticleReport> reports =
        Stream.of(
                story("a", "2024-05-01", "Shots on Mill Road")
                    .key("7")
                    .says("A man was shot dead.")
                    .claim("killed 1 | who=man | where=Mill Road"),
                story("b", "2024-05-09", "Two now dead")
                    .key("7")
                    .says("A second victim has died in Ostrum.")
                    .claim("killed 2 total | where=Ostrum"),
                story("c", "2024-05-01", "Shots on Mill Road")
                    .key("8")
                    .says("A man was shot dead.")
                    .claim("killed 1 | who=man | where=Mill Road"))
            .map(Story::report)
            .toList();
    Reconciliation result = reconcile(reports, new ReconcileOptions("group", Preference.LATEST));
    assertThat(result.figures().stream().map(f -> f.event().key() + ":" + f.figure().best()))
        .containsExactlyInAnyOrder("7:2", "8:1");
  }

  @Test
  void hedgedClaimsAreConfirmedByAnExactOne() {
    List<ArticleReport> reports =
        Stream.of(
                story("a", "2024-05-01", "War in Ruan")
                    .says("The war has killed 19,667 people in Ruan.")
                    .claim("killed 19667 total | where=Ruan | when=2023-10-07/2024-05-01"),
                story("b", "2024-05-02", "Talks on Ruan")
                    .says("The war has killed nearly 20,000 people in Ruan.")
                    .claim("killed <20000 total | where=Ruan | when=2023-10-07/2024-05-02"))
            .map(Story::report)
            .toList();
    EventFigure killed =
        figure(reconcile(reports, ReconcileOptions.defaults()), "Ruan", FactType.KILLED);
    assertThat(killed.figure()).isEqualTo(new Figure(19667L, 19667L, 20000L));
    assertThat(killed.agreement()).isEqualTo(Agreement.AGREED);
    assertThat(killed.values()).hasToString("{19667=1, <20000=1}");
  }

  @Test
  void backgroundJoinsItsOwnEvent() {
    List<ArticleReport> reports =
        Stream.of(
                story("then", "2024-01-02", "Raid on Sur")
                    .says("Raiders killed 40 people in Sur on Monday.")
                    .claim("killed 40 | who=people | where=Sur | when=2024-01-01"),
                story("now", "2024-05-02", "Two shot in Laz")
                    .says("Two people were shot dead in Laz on Wednesday.")
                    .claim("killed 2 | who=people | where=Laz | when=2024-05-01")
                    .says("On January 1 raiders killed 42 people in Sur.")
                    .claim("killed 42 | who=people | where=Sur | when=2024-01-01"))
            .map(Story::report)
            .toList();
    Reconciliation result = reconcile(reports, ReconcileOptions.defaults());
    assertThat(figure(result, "Sur", FactType.KILLED).articleIds()).containsExactly("now", "then");
    assertThat(figure(result, "Laz", FactType.KILLED).articleIds()).containsExactly("now");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          killed 12        | killed 12          | 12 12..12 AGREED
          killed >=9       | killed 12          | 12 9..12 AGREED
          killed >=9       | killed >=9         | 9 9..null AGREED
          killed <20       | killed <20         | 20 null..20 AGREED
          killed 24..99    | killed 31          | 31 31..31 AGREED
          killed ~30       | killed 31          | 31 30..31 AGREED
          killed ~30       | killed 45          | 30 30..45 REVISED
          killed 24..99    | killed 24..99      | null 24..99 AGREED
          killed 12        | killed 9           | 9 9..12 REVISED
          killed 12        | killed 30 claimed  | 12 12..30 REVISED
          killed 12        | killed 30 planned  | 12 12..12 AGREED
          killed 12        | killed 30 denied   | 12 12..12 AGREED
          """)
  void weighsTwoClaims(String first, String second, String expected) {
    String place = " | where=Karun | when=2024-05-01";
    List<ArticleReport> reports =
        List.of(
            story("a", "2024-05-01", "Karun").says("So it says.").claim(first + place).report(),
            story("b", "2024-05-02", "Karun").says("So it says.").claim(second + place).report());
    EventFigure killed =
        figure(reconcile(reports, ReconcileOptions.defaults()), "Karun", FactType.KILLED);
    Figure f = killed.figure();
    assertThat(f.best() + " " + f.low() + ".." + f.high() + " " + killed.agreement())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          most voices            => killed 2; killed 1; killed 1           => killed 1
          of two, the lower      => killed 3; killed 1                     => killed 1
          a toll grows           => killed 3; killed 9 total               => killed 9
          died later             => injured 1; killed 1                    => killed 1
          the same in two words  => killed 1, injured 1; killed 1          => killed 1
          two people             => killed 1, injured 1; killed 1, injured 1; killed 1 => killed 1, injured 1
          more than the dead     => killed 1, injured 3; killed 1          => killed 1, injured 3
          hurt besides two dead  => killed 2, injured 1; killed 2          => killed 2, injured 1
          """)
  void weighsVoices(String name, String articles, String expected) {
    List<ArticleReport> reports = new ArrayList<>();
    for (String claims : articles.split("; ", -1)) {
      Story story = story("a" + reports.size(), "2024-05-0" + (reports.size() + 1), "Karun");
      story.key("1");
      for (String claim : claims.split(", ", -1)) {
        story.says("So it says.").claim(claim + " | when=2024-05-01");
      }
      reports.add(story.report());
    }
    ReconcileOptions options = new ReconcileOptions("group", Preference.WEIGHED);
    assertThat(
            reconcile(reports, options).figures().stream()
                .map(f -> f.type().label() + " " + f.figure().best())
                .collect(joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a place's zero         => Nine were hurt.; injured 9 => No one was hurt in Laz.; injured 0 | where=Laz => 9 9..9 {9=1}
          the place of the news  => Posts speak of two.; injured 2 claimed | where=Laz => No one was hurt.; injured 0 | where=Laz => 0 0..0 {0=1}
          a group's zero alone   => Nine were hurt.; injured 9 => None of them was hurt.; injured 0 => 9 9..9 {9=1}
          zeros are all there is => No one was hurt.; injured 0 => No one in Laz was hurt.; injured 0 | where=Laz => 0 0..0 {0=1}
          a claim is answered    => Posts speak of two.; injured 2 claimed => No one was hurt.; injured 0 => 0 0..0 {0=1}
          another's zero stands  => Nine were hurt.; injured 9 | source=police => No one.; killed 0 => 9 9..9 {9=1}
          """)
  void weighsZeros(String name, String first, String second, String expected) {
    Story story = story("a", "2024-05-01", "Karun");
    for (String told : List.of(first, second)) {
      String[] parts = told.split("; ", 2);
      story.says(parts[0]).claim(parts[1] + " | when=2024-05-01");
    }
    EventFigure injured =
        reconcile(List.of(story.report()), ReconcileOptions.defaults()).figures().stream()
            .filter(f -> f.type() == FactType.INJURED)
            .findFirst()
            .orElseThrow();
    Figure f = injured.figure();
    assertThat(f.best() + " " + f.low() + ".." + f.high() + " " + injured.values())
        .isEqualTo(expected);
  }

  @Test
  void neverAddsUpWhatPartiesTellOfTheirOwnDeeds() {
    Story story =
        story("a", "2024-05-02", "Two stories of a strike in Laz")
            .says("The rebels say that jets killed 23 villagers.")
            .claim("killed 23 | who=villagers | when=2024-05-01 | source=rebels")
            .says("The army says that it killed 15 fighters.")
            .claim("killed 15 | who=fighters | by=army | when=2024-05-01 | source=army")
            .says("A doctor counted 18 bodies.")
            .claim("killed 18 | when=2024-05-01");
    assertThat(
            reconcile(List.of(story.report()), ReconcileOptions.defaults()).figures().stream()
                .map(ReconcilerTest::row))
        .containsExactly(" killed  18 15..23 CONFLICTING {15=1, 18=1, 23=1} [army, rebels]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          hostages and prisoners  => released 22 | who=hostages; released 66 | who=prisoners => 88 {22 hostages=1, 66 prisoners=1}, hostages 22 {22=1}, prisoners 66 {66=1}
          officers and marchers   => injured 11 | who=officers; injured 14 | who=marchers => 25 {14 marchers=1, 11 officers=1}, marchers 14 {14=1}, officers 11 {11=1}
          other towns' people     => evacuated 83 | who=patients | where=Laz; evacuated 1100 | who=residents | where=Sur => 1183 {83 patients=1, 1100 residents=1}, patients 83 {83=1}, residents 1100 {1100=1}
          somebody counts them all => injured 11 | who=officers; injured 25 | who=people => 11 {11=1, 25=1}
          may be the same people  => injured 11 | who=officers; injured 14 | who=neighbours => 11 {11=1, 14=1}
          """)
  void countsApartWhoIsNeverCountedTogether(String name, String articles, String expected) {
    List<ArticleReport> reports = new ArrayList<>();
    for (String claim : articles.split("; ", -1)) {
      Story story = story("a" + reports.size(), "2024-05-02", "Karun").key("1");
      reports.add(story.says("So it says.").claim(claim + " | when=2024-05-01").report());
    }
    assertThat(
            reconcile(reports, new ReconcileOptions("group", Preference.LATEST)).figures().stream()
                .map(f -> (f.who() + " " + f.figure().best() + " " + f.values()).strip())
                .collect(joining(", ")))
        .isEqualTo(expected);
  }

  private static EventFigure figure(Reconciliation result, String where, FactType type) {
    return result.figures().stream()
        .filter(f -> f.event().where().equals(where) && f.type() == type && f.who().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String row(EventFigure f) {
    return Stream.of(
            f.event().where(),
            f.type().label(),
            f.who(),
            f.figure().best(),
            f.figure().low() + ".." + f.figure().high(),
            f.agreement(),
            f.values(),
            f.sources())
        .map(String::valueOf)
        .collect(joining(" "));
  }
}
