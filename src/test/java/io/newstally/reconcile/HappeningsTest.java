package io.newstally.reconcile;

import static io.newstally.reconcile.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an article tells of one thing, its news first. */
class HappeningsTest {

  private static final Happenings SPLITTER = new Happenings(new Places(Story.LEXICON));

  @Test
  void splitsByDayAndPlaceAndPutsTheNewsFirst() {
    assertThat(
            factIds(
                story("a", "2024-05-02", "Shots in Laz")
                    .says("In January raiders killed 40 people in Sur.")
                    .claim("killed 40 | where=Sur | when=2024-01-01")
                    .says("Two people were shot dead in Laz on Wednesday.")
                    .claim("killed 2 | where=Laz | when=2024-05-01")
                    .says("Three were hurt.")
                    .claim("injured 3")
                    .says("Five died in Ras on the same day.")
                    .claim("killed 5 | where=Ras | when=2024-05-01")
                    .says("The war has killed 9,000.")
                    .claim("killed 9000 total | when=2022-02-24/2024-05-02")))
        .containsExactly(List.of("a-2", "a-3"), List.of("a-4"), List.of("a-1"), List.of("a-5"));
  }

  @Test
  void anUndatedClaimIsOfItsSentence() {
    assertThat(
            factIds(
                story("a", "2024-05-02", "Talks")
                    .says("Raiders killed 40 people and took nine in January.")
                    .claim("killed 40 | where=Sur | when=2024-01-01")
                    .claim("taken_captive 9")
                    .says("Two people died in Laz.")
                    .claim("killed 2 | where=Laz")))
        .containsExactly(List.of("a-3"), List.of("a-1", "a-2"));
  }

  @Test
  void aMonthIsNotADayInIt() {
    assertThat(
            factIds(
                story("a", "2024-05-02", "Talks")
                    .says("In April the rebels freed 66 prisoners.")
                    .claim("released 66 | when=2024-04")
                    .says("On April 23 soldiers rescued two hostages.")
                    .claim("rescued 2 | when=2024-04-23")))
        .containsExactly(List.of("a-2"), List.of("a-1"));
  }

  @Test
  void whoIsStillHeldBelongsToTheTaking() {
    assertThat(
            factIds(
                story("a", "2024-05-02", "Rebels free six")
                    .says("The rebels freed six hostages on Wednesday.")
                    .claim("released 6 | who=hostages | when=2024-05-01")
                    .says("They took 30 people in Sur on April 2, and still hold 24.")
                    .claim("taken_captive 30 | who=people | where=Sur | when=2024-04-02")
                    .claim("held_captive 24 | when=2024-05-02")))
        .containsExactly(List.of("a-1"), List.of("a-2", "a-3"));
  }

  @Test
  void peopleAreLetGoInOneThingAndHurtInAnother() {
    assertThat(
            factIds(
                story("a", "2024-05-02", "Rebels free six")
                    .says("The rebels freed six hostages on Wednesday.")
                    .claim("released 6 | who=hostages | when=2024-05-01")
                    .says("Shells hurt two soldiers in Laz on the same day.")
                    .claim("injured 2 | who=soldiers | where=Laz | when=2024-05-01")))
        .containsExactly(List.of("a-1"), List.of("a-2"));
  }

  @Test
  void aRunningTotalOfLongAgoRunsUntilToday() {
    assertThat(
            SPLITTER
                .of(
                    story("a", "2024-05-02", "War")
                        .says("The war has killed 9,000 since September 2021.")
                        .claim("killed 9000 total | when=2021-09")
                        .report(),
                    "")
                .get(0)
                .when())
        .isEqualTo(When.parse("2021-09-01/2024-05-02"));
  }

  @Test
  void plansAreNoHappening() {
    assertThat(
            factIds(
                story("a", "2024-05-02", "Talks")
                    .says("They offer to free 50.")
                    .claim("released 50 planned")))
        .containsExactly(List.of());
  }

  private static List<List<String>> factIds(Story story) {
    return SPLITTER.of(story.report(), "").stream()
        .map(h -> h.facts().stream().map(Fact::id).toList())
        .toList();
  }
}
