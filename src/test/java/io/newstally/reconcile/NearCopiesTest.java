package io.newstally.reconcile;

import static io.newstally.reconcile.Story.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which texts are one story. */
class NearCopiesTest {

  private static final String REPORT =
      "The ferry left Laz at dawn with sixty on board and met the storm off the cape where the "
          + "engine failed and the waves broke over the deck until help came from the shore.";

  @Test
  void theEarliestIsTheOriginal() {
    assertThat(
            NearCopies.of(
                List.of(
                    story("first", "2024-05-01", "").says(REPORT).outline(),
                    story("again", "2024-05-02", "").says("By our staff").says(REPORT).outline(),
                    story("short", "2024-05-02", "").says("The ferry left Laz").outline(),
                    story("other", "2024-05-02", "")
                        .says("In Karun the council met to speak about the price of bread and the")
                        .says("long queues that have formed before the bakeries of the old town.")
                        .outline())))
        .isEqualTo(Map.of("again", "first"));
  }

  @Test
  void aPaperMayEditEveryFourthSentence() {
    assertThat(copies(4)).containsExactly(Map.entry("again", "first"));
    assertThat(copies(2)).isEmpty();
  }

  /** A text and one in which every {@code nth} sentence is another. */
  private static Map<String, String> copies(int nth) {
    Story first = story("first", "2024-05-01", "");
    Story again = story("again", "2024-05-01", "");
    for (int i = 0; i < 16; i++) {
      String told =
          "Boat b%1$d left pier p%1$d at dawn%1$d and lost%1$d its nets%1$d to the ice%1$d.";
      String other = "Ship s%1$d stayed%1$d in port q%1$d all week%1$d for want%1$d of oil%1$d.";
      first.says(told.formatted(i));
      again.says((i % nth == 0 ? other : told).formatted(i));
    }
    return NearCopies.of(List.of(first.outline(), again.outline()));
  }

  @Test
  void theSameTextWeeksLaterIsAForm() {
    assertThat(
            NearCopies.of(
                List.of(
                    story("first", "2024-05-01", "").says(REPORT).outline(),
                    story("later", "2024-06-01", "").says(REPORT).outline())))
        .isEmpty();
  }
}
