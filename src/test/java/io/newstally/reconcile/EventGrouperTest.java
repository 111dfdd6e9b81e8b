package io.newstally.reconcile;

import static io.newstally.reconcile.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which articles tell of one event. */
class EventGrouperTest {

  @Test
  void followsATollOverDaysAndNeighbouringPlaces() {
    assertThat(
            events(
                story("day1", "2024-05-01", "Flood kills four in Karun valley")
                    .says("KARUN, May 1 - A flood killed four people in Karun on Wednesday.")
                    .claim("killed 4 | who=people | where=Karun | when=2024-05-01")
                    .towns("Karun"),
                story("day2", "2024-05-02", "Karun flood toll rises to 15")
                    .says("The dead of the Karun flood now number 15.")
                    .claim("killed 15 total | when=2024-05-02")
                    .towns("Karun"),
                story(
                        "day3",
                        "2024-05-03",
                        "What broke above Karun? A valley asks after its 40 dead")
                    .says("Forty names were read out in the village of Laz below Karun.")
                    .claim("killed 40 total | where=Laz | when=2024-05-03")
                    .towns("Laz", "Karun")))
        .containsExactly("day1-1 day2-1 day3-1");
  }

  @Test
  void doesNotChainOneDaysShootingToTheNext() {
    assertThat(
            events(
                shooting("mon", "2024-05-06"),
                shooting("wed", "2024-05-08"),
                shooting("fri", "2024-05-10"),
                shooting("sun", "2024-05-12")))
        .hasSizeGreaterThan(1)
        .noneMatch(ids -> ids.contains("mon") && ids.contains("fri"))
        .noneMatch(ids -> ids.contains("wed") && ids.contains("sun"));
  }

  @Test
  void aTrialMonthsLaterTellsOfTheSameShooting() {
    assertThat(
            events(
                story("then", "2024-05-06", "Baker shot dead in Ostrum")
                    .says("Ostrum police look for a gunman.")
                    .says("Pia Lund, 34, was shot dead at her shop in Ostrum on Sunday.")
                    .claim("killed 1 | who=Pia Lund | where=Ostrum | when=2024-05-05")
                    .people("Pia Lund"),
                story("trial", "2024-11-20", "Man guilty of baker's murder")
                    .says("An Ostrum court has spoken.")
                    .says("Olaf Brekke killed Pia Lund in Ostrum in May, the jury said.")
                    .claim("killed 1 | who=Pia Lund | where=Ostrum | when=2024-11-19")
                    .people("Pia Lund", "Olaf Brekke")))
        .containsExactly("then-1 trial-1");
  }

  @Test
  void soManyCaptivesLetGoInThatMonthAreTheSame() {
    assertThat(
            events(
                story("truce", "2024-04-17", "Truce in Sur ends")
                    .says("Rebels let 22 hostages go and the army 66 prisoners.")
                    .claim("released 22 | who=hostages | where=Sur | when=2024-04-10/2024-04-16")
                    .claim("released 66 | who=prisoners | where=Sur | when=2024-04-10/2024-04-16"),
                story("rescue", "2024-04-24", "Soldiers free two in Laz")
                    .says("Soldiers rescued two people in Laz on Tuesday.")
                    .claim("rescued 2 | where=Laz | when=2024-04-23")
                    .says("The rebels let 22 others go this month.")
                    .claim("released 22 | who=others | when=2024-04")))
        .containsExactlyInAnyOrder("truce-1 truce-2 rescue-2", "rescue-1");
  }

  @Test
  void aRaidAndTheReleaseWeeksLaterAreTwoThings() {
    assertThat(
            events(
                story("raid", "2024-03-03", "Gunmen raid Sur")
                    .says("Gunmen took 64 people from Sur on Saturday.")
                    .claim("taken_captive 64 | who=people | where=Sur | when=2024-03-02")
                    .towns("Sur"),
                story("swap", "2024-04-18", "Sur hostages come home")
                    .says("The gunmen let 22 people go at Sur on Wednesday.")
                    .claim("released 22 | who=people | where=Sur | when=2024-04-17")
                    .towns("Sur")))
        .containsExactlyInAnyOrder("raid-1", "swap-1");
  }

  @Test
  void twoSpotsOfOneTownAreTwoThings() {
    assertThat(
            events(
                story("a", "2024-05-06", "Man shot dead on Mill Lane")
                    .says("A man was shot dead in Mill Lane.")
                    .claim("killed 1 | who=man | where=Mill Lane | when=2024-05-05"),
                story("b", "2024-05-06", "Woman stabbed at the Harbour Gate")
                    .says("A woman was stabbed to death at the Harbour Gate.")
                    .claim("killed 1 | who=woman | where=Harbour Gate | when=2024-05-05")))
        .containsExactlyInAnyOrder("a-1", "b-1");
  }

  @Test
  void backgroundOfSeveralArticlesIsOneEvent() {
    assertThat(
            events(
                story("a", "2024-05-06", "Gale wrecks boats")
                    .says("A gale killed two sailors off Sur on Sunday.")
                    .claim("killed 2 | who=sailors | where=Sur | when=2024-05-05")
                    .says("The last great gale, in November 2019, killed 51 people in Ras.")
                    .claim("killed 51 | who=people | where=Ras | when=2019-11"),
                story("b", "2024-07-01", "Lifeboat goes to sea again")
                    .says("Two people were hurt when it capsized in Laz on Sunday.")
                    .claim("injured 2 | who=people | where=Laz | when=2024-06-30")
                    .says("It was built after a gale killed 51 people in Ras in 2019.")
                    .claim("killed 51 | who=people | where=Ras | when=2019")))
        .containsExactlyInAnyOrder("a-1", "a-2 b-2", "b-1");
  }

  @Test
  void aRunningTotalIsOneThingHoweverItsStartIsTold() {
    assertThat(
            events(
                story("a", "2024-04-17", "Shells hit Sur")
                    .says("Two people were hurt in Sur on Tuesday.")
                    .claim("injured 2 | who=people | where=Sur | when=2024-04-16")
                    .says(
                        "The war has killed nearly 20,000 since September 2021, Graves Watch says.")
                    .claim("killed <20000 total | when=2021-09"),
                story("b", "2024-04-24", "Convoy reaches Ras")
                    .says("One driver was killed near Ras on Tuesday.")
                    .claim("killed 1 | who=driver | where=Ras | when=2024-04-23")
                    .says("By the count of Graves Watch the war has killed 19,667.")
                    .claim("killed 19667 total | when=2021-09-01/2024-04-24")))
        .containsExactlyInAnyOrder("a-1", "a-2 b-2", "b-1");
  }

  private static Story shooting(String id, String day) {
    return story(id, day, "Two shot dead at Karun barracks")
        .says("Gunmen shot two soldiers at the Karun barracks.")
        .claim("killed 2 | who=soldiers | where=Karun barracks | when=" + day);
  }

  /** The ids of the claims of each event. */
  private static List<String> events(Story... stories) {
    return new EventGrouper(new Places(Story.LEXICON), NewsWeights.read(Story.LEXICON))
        .group(Stream.of(stories).map(Story::outline).toList()).groups().stream()
            .map(
                g ->
                    String.join(
                        " ",
                        g.happenings().stream()
                            .flatMap(h -> h.facts().stream())
                            .map(f -> f.id())
                            .toList()))
            .toList();
  }
}
