package io.newstally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim's {@code when} covers, and how far two of them are apart. */
class WhenTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      emptyValue = "",
      value = {
        "2024-05-01, 2024-05-01, 2024-05-01",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023, 2023-01-01, 2023-12-31",
        "2023-11-24/2023-12-01, 2023-11-24, 2023-12-01",
        "../2023-12-21, '', 2023-12-21",
        "2023-10/2023-12-21, 2023-10-01, 2023-12-21",
        "2024-05-02/2024-05-01, '', ''",
        "2024-13-40, '', ''",
        "2024.05.01, '', ''",
        "2024-W18-3, '', ''",
        "2024-SP, '', ''",
        "+202-05-01, '', ''",
        "Wednesday, '', ''",
        "'', '', ''"
      })
  void covers(String iso, String start, String end) {
    When when = When.parse(iso);
    assertThat(Objects.toString(when.start(), "")).isEqualTo(start);
    assertThat(Objects.toString(when.end(), "")).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "2024-05-01, 2024-05-03, 2",
    "2024-05-03, 2024-05-01, 2",
    "2024-05, 2024-05-03, 0",
    "../2024-05-03, 2024-05-01, 2",
    "Wednesday, 2024-05-01, 0"
  })
  void gap(String one, String other, long days) {
    assertThat(When.parse(one).gap(When.parse(other))).isEqualTo(days);
  }
}
