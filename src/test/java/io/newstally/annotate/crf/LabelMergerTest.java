package io.newstally.annotate.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelMergerTest {

  private static final LabelMerger MERGER =
      new LabelMerger(List.of(List.of("O", "PERSON"), List.of("O", "PERSON", "DATE", "TIME")));

  @ParameterizedTest
  @CsvSource({
    "O O PERSON,      DATE DATE O,       DATE DATE PERSON",
    "O O PERSON,      O DATE DATE,       O O PERSON",
    "O O PERSON,      DATE TIME TIME,    DATE O PERSON",
    "O O O,           PERSON O DATE,     O O DATE",
    "O O O,           DATE O DATE,       DATE O DATE",
  })
  void addsWhatIsNewAndFree(String labels, String added, String merged) {
    String[] into = labels.split(" ");
    MERGER.merge(into, added.split(" "), 1);
    assertThat(String.join(" ", into)).isEqualTo(merged);
  }
}
