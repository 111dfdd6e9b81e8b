package io.newstally.annotate.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHashTest {

  @ParameterizedTest
  @CsvSource({"Paris, -NW|C", "'', -NW|C", "Paris, ''", "東京, 😀"})
  void joins(String left, String right) {
    assertThat(TextHash.of(left).then(TextHash.of(right))).isEqualTo(TextHash.of(left + right));
  }

  @ParameterizedTest
  @CsvSource({"ab, ba", "a, aa", "'', a"})
  void tellsTextsApart(String one, String other) {
    assertThat(TextHash.of(one).value()).isNotEqualTo(TextHash.of(other).value());
  }
}
