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
                    story("first", "2024-05-01", "").says(REPORT).article(),
                    story("again", "2024-05-02", "").says("By our staff").says(REPORT).article(),
                    story("short", "2024-05-02", "").says("The ferry left Laz").article(),
                    story("other", "2024-05-02", "")
                        .says("In Karun the council met to speak about the price of bread and the")
                        .says("long queues that have formed before the bakeries of the old town.")
                        .article())))
        .isEqualTo(Map.of("again", "first"));
  }

  @Test
  void theSameTextWeeksLaterIsAForm() {
    assertThat(
            NearCopies.of(
                List.of(
                    story("first", "2024-05-01", "").says(REPORT).article(),
                    story("later", "2024-06-01", "").says(REPORT).article())))
        .isEmpty();
  }
}
