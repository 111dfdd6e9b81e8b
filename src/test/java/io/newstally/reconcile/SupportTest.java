package io.newstally.reconcile;

import static io.newstally.reconcile.Story.story;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.EventFigure;
import io.newstally.model.FactType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which voices a figure stands on. */
class SupportTest {

  private static final Story HURT =
      story("hurt", "2024-05-02", "Two hurt in Karun")
          .says("Two hurt in Karun")
          .claim("injured 2 | when=2024-05-01");

  private static final Story HURT_TOO =
      story("hurt-too", "2024-05-02", "Shots in Karun")
          .says("Two men were wounded by shots in Karun.")
          .claim("injured 2 | who=men | when=2024-05-01");

  private static Story dead(String day) {
    return story("dead", day, "Karun in fear")
        .says("A man was shot dead in Karun.")
        .claim("killed 1 | who=man | when=2024-05-01");
  }

  private static String figures(Story... stories) {
    Reconciler reconciler = new Reconciler(Story.LEXICON);
    ReconcileOptions options =
        new ReconcileOptions("group", ReconcileOptions.defaults().preference());
    List<Outline> outlines =
        Stream.of(stories).map(s -> reconciler.outline(s.key("one").report(), options)).toList();
    return reconciler.reconcile(outlines, options).figures().stream()
        .map(SupportTest::shown)
        .collect(joining(", "));
  }

  private static String shown(EventFigure figure) {
    return figure.type().label() + " " + figure.values();
  }

  @Test
  void oneOfThreeVoicesRecallsAnotherDeath() {
    assertThat(figures(HURT, HURT_TOO, dead("2024-05-02"))).isEqualTo("injured {2=2}");
  }

  @Test
  void whoWroteBeforeADeathCouldNotKnow() {
    assertThat(figures(HURT, HURT_TOO, dead("2024-05-03")))
        .isEqualTo("killed {1=1}, injured {2=2}");
  }

  @Test
  void oneOfTwoVoicesMayBeTheOnlyOneToKnow() {
    assertThat(figures(HURT, dead("2024-05-02"))).startsWith(FactType.KILLED.label());
  }

  @Test
  void theEndOfAReportOnInjuredRecallsOthers() {
    Story report = story("long", "2024-05-02", "Two hurt").says("Two hurt in Karun");
    report.claim("injured 2 | when=2024-05-01");
    for (int i = 1; i < 8; i++) {
      report.says("The street stayed closed for hour " + i + ".");
    }
    report.says("A man was killed there, too.").claim("killed 1 | who=man");
    assertThat(figures(report)).isEqualTo("injured {2=1}");
  }

  @Test
  void aCopyWithoutItsSourceIsNoSecondVoice() {
    String text =
        "The wall of the cannery fell on the loading dock at dawn while the night shift was leaving"
            + " and dust hid the harbour for an hour, so that nobody saw who had been there.";
    Story original =
        story("original", "2024-05-02", "Wall falls")
            .says(text)
            .says("Three people are missing, the mayor said.")
            .claim("missing 3 | who=people | source=mayor");
    Story copy =
        story("copy", "2024-05-02", "Wall falls")
            .says(text)
            .says("Three people are missing.")
            .claim("missing 3 | who=people");
    assertThat(figures(original, copy)).isEqualTo("missing {3=1}");
  }
}
