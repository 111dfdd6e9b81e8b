package io.newstally.reconcile;

import static io.newstally.reconcile.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Figure;
import io.newstally.model.LedgerEntry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Accounts of captives, on an invented swap of the shape of the real one. */
class LedgerTest {

  /** Takes 240, frees 80 for 240 of the other side's, and plans to free 50 more for 300. */
  private static Story swap() {
    return story("swap", "2023-12-21", "Talks enter final stage")
        .says("The group offers to free about 50 hostages for 300 Palestinians in prisons.")
        .claim("released 50 planned | who=hostages | by=Hamas | source=Egyptian officials")
        .claim("released 300 planned | who=Palestinians detained in Israeli prisons")
        .says("The war began on October 7, with 1,200 people dead and 240 hostages taken.")
        .claim("killed 1200 | who=people | where=southern Israel | when=2023-10-07 | at=1,200")
        .claim(
            "taken_captive 240 | who=hostages | where=southern Israel | when=2023-10-07 | at=240")
        .says("Nearly 20,000 Palestinians have died in Gaza.")
        .claim("killed <20000 total | who=Palestinians | where=Gaza | when=2023-10-07/2023-12-21")
        .says("In the truce, a total of 240 Palestinians left Israeli jails for 80 hostages.")
        .claim(
            "released 240 | who=Palestinians | where=Israeli jails | when=2023-11-24/2023-12-01"
                + " | at=a total of 240 Palestinians")
        .claim("released 80 | who=hostages | when=2023-11-24/2023-12-01 | at=80 hostages");
  }

  @Test
  void keepsHostagesAndPrisonersApart() {
    List<LedgerEntry> ledger = ledger(swap());
    assertThat(ledger).hasSize(2);
    LedgerEntry hostages = ledger.get(0);
    assertThat(hostages.who()).isEqualTo("hostages");
    assertThat(hostages.movements().taken()).isEqualTo(Figure.exact(240));
    assertThat(hostages.movements().released()).isEqualTo(Figure.exact(80));
    assertThat(hostages.remaining()).isEqualTo(Figure.exact(160));
    assertThat(hostages.asOf()).isEqualTo("2023-12-21");
    assertThat(hostages.consistent()).isNull();
    assertThat(hostages.factIds()).containsExactly("swap-4", "swap-7");
    LedgerEntry prisoners = ledger.get(1);
    assertThat(prisoners.who()).isEqualTo("prisoners");
    assertThat(prisoners.movements().taken()).isNull();
    assertThat(prisoners.movements().released()).isEqualTo(Figure.exact(240));
    assertThat(prisoners.remaining()).isEqualTo(new Figure(null, null, null));
  }

  @Test
  void addsReleasesOfOtherDaysAndChecksWhoIsStillHeld() {
    List<LedgerEntry> ledger =
        ledger(
            story("a", "2024-05-02", "Gunmen free four")
                .says("Gunmen took 30 hostages in Sur on May 1.")
                .claim("taken_captive 30 | who=hostages | where=Sur | when=2024-05-01")
                .says("Four hostages were freed on May 2.")
                .claim("released 4 | who=hostages | where=Sur | when=2024-05-02"),
            story("b", "2024-05-04", "Gunmen free more in Sur")
                .says("Gunmen who took 30 hostages in Sur on May 1 freed at least six on May 4.")
                .claim("taken_captive 30 | who=hostages | where=Sur | when=2024-05-01")
                .claim("released >=6 | who=hostages | where=Sur | when=2024-05-04")
                .says("They still hold 25.")
                .claim("held_captive 25 | who=hostages | where=Sur | when=2024-05-04"));
    assertThat(ledger)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.movements().released()).isEqualTo(new Figure(10L, 10L, null));
              assertThat(e.remaining()).isEqualTo(new Figure(20L, 0L, 20L));
              assertThat(e.statedHeld()).isEqualTo(Figure.exact(25));
              assertThat(e.consistent()).isFalse();
            });
  }

  @Test
  void whoDiesInCaptivityIsHeldNoMore() {
    assertThat(
            ledger(
                story("a", "2024-05-04", "One of 30 hostages dies")
                    .says("Gunmen took 30 hostages in Sur on May 1.")
                    .claim("taken_captive 30 | who=hostages | where=Sur | when=2024-05-01")
                    .says("The teacher Ann Lee died in captivity.")
                    .claim("killed 1 implied | who=Ann Lee | when=2024-05-03")
                    .says("She is the first of the hostages to have died.")
                    .claim("killed 1 total | who=hostages | when=../2024-05-04")))
        .singleElement()
        .satisfies(e -> assertThat(e.movements().died()).isEqualTo(Figure.exact(1)))
        .satisfies(e -> assertThat(e.remaining()).isEqualTo(Figure.exact(29)));
  }

  @Test
  void aTotalOfAStretchCoversWhatOthersToldOfPartsOfIt() {
    assertThat(
            ledger(
                raid("a", "2024-04-14")
                    .says("Six hostages were freed on April 14, which brings them to 16.")
                    .claim("released 6 | who=hostages | when=2024-04-14 | at=Six hostages")
                    .claim("released 16 total | who=hostages | when=2024-04-10/2024-04-14"),
                raid("b", "2024-04-17")
                    .says("In the truce 22 hostages were freed; 42 are still held.")
                    .claim("released 22 total | who=hostages | when=2024-04-10/2024-04-16")
                    .claim("held_captive 42 | who=hostages | when=2024-04-17"),
                raid("c", "2024-04-24")
                    .says("Two hostages were rescued on April 23; 22 were freed in April.")
                    .claim("rescued 2 | who=hostages | when=2024-04-23")
                    .claim("released 22 | who=hostages | when=2024-04")))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.movements().taken()).isEqualTo(Figure.exact(64));
              assertThat(e.movements().released()).isEqualTo(Figure.exact(22));
              assertThat(e.remaining()).isEqualTo(Figure.exact(40));
              assertThat(e.statedHeld()).isEqualTo(Figure.exact(42));
              assertThat(e.consistent()).as("as of the day it is stated").isTrue();
              assertThat(e.asOf()).isEqualTo("2024-04-24");
            });
  }

  @Test
  void anUndatedTakingOfAsManyIsTheSame() {
    assertThat(
            ledger(
                raid("a", "2024-03-03"),
                story("b", "2024-03-20", "Jets bomb Laz")
                    .says("The rebels still have the 64 whom they abducted.")
                    .claim("taken_captive 64 | who=people")))
        .singleElement()
        .satisfies(e -> assertThat(e.asOf()).isEqualTo("2024-03-20"));
  }

  @Test
  void arrestsAreNoAccount() {
    assertThat(
            ledger(
                story("a", "2024-05-20", "Court frees 26")
                    .says("A court released 26 dockers; eight are held at the police station.")
                    .claim("released 26 | who=dockers | by=a court | when=2024-05-19")
                    .claim("held_captive 8 | where=police station | when=2024-05-20")
                    .claim("released 4 | who=minors | when=2024-05-17")))
        .isEmpty();
  }

  private static Story raid(String id, String published) {
    return story(id, published, "Hostages of Sur")
        .says("On March 2 rebels took 64 people hostage in Sur.")
        .claim("taken_captive 64 | who=people | where=Sur | when=2024-03-02");
  }

  private static List<LedgerEntry> ledger(Story... stories) {
    return new Reconciler(Story.LEXICON)
        .reconcile(Stream.of(stories).map(Story::outline).toList(), ReconcileOptions.defaults())
        .ledger();
  }
}
