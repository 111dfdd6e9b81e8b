package io.newstally.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the trigger table yields what its example says. */
class TriggerTableTest {

  static Stream<Named<TableRow>> rows() {
    return TableRow.of(
        TriggerRule.TABLE, "id", "type", "frame", "pos", "words", "kind", "example", "expected");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void example(TableRow row) {
    Expectation expected = Expectation.of(row.row().get("expected"));
    String example = row.need("example");
    row.check(() -> assertThat(expected.write(FactText.find(example))).isEqualTo(expected.text()));
  }
}
