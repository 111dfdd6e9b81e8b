package io.newstally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.newstally.reconcile.LogisticRegression.Example;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

  /** Of 400 with the sign 300 are one, of 400 without it 100: odds of 3 and a third. */
  @Test
  void findsTheOddsThatTheExamplesWereMadeWith() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      examples.add(new Example(List.of(1.0, 1.0), i < 300));
      examples.add(new Example(List.of(0.0, 1.0), i < 100));
    }
    double[] weights = LogisticRegression.fit(examples);
    assertThat(weights[0]).isEqualTo(2 * Math.log(3), within(0.05));
    assertThat(weights[1]).isEqualTo(-Math.log(3), within(0.05));
  }
}
