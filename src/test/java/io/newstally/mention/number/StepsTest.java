package io.newstally.mention.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.NumberTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a number came about is told word by word. */
class StepsTest {

  @Test
  void aCountTellsItsWordsHedgeBoundsAndNoun() {
    assertThat(steps("More than two hundred and five villagers fled."))
        .containsExactly(
            List.of(
                "'two hundred and five' says 205 (words)",
                "'More than' says at_least, the number itself left out",
                "so value 205, low 206, high open",
                "counts 'villager' (count) from 'two hundred and five villagers'"));
  }

  @Test
  void aRangeTellsBothItsEnds() {
    assertThat(steps("Between 10 and 15 metres of rope were sold."))
        .containsExactly(
            List.of(
                "'Between 10 and 15' says 10 to 15 (range)",
                "so value open, low 10, high 15",
                "unit 'metre' (measure) from 'Between 10 and 15 metres'"));
  }

  @Test
  void aHedgeBehindTheNumberIsTold() {
    assertThat(steps("Sixty or more came.").get(0))
        .startsWith("'Sixty' says 60 (words)", "'or more' says at_least");
  }

  @Test
  void aUnitOfAnotherNumberIsTold() {
    assertThat(steps("They sold 12 goats, up from 8.").get(1))
        .containsExactly(
            "'8' says 8 (digits)", "so exactly 8", "counts 'goat' (count) from another number");
  }

  @Test
  void theExplainedNumbersAreTheMentionedOnes() {
    String text = "Nearly $4.5bn and a third of the goats were lost by dozens.";
    assertThat(NumberText.explain(text))
        .extracting(NumberTrace::number)
        .isEqualTo(NumberText.find(text));
  }

  private static List<List<String>> steps(String text) {
    return NumberText.explain(text).stream().map(NumberTrace::steps).toList();
  }
}
