package io.newstally.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextGateTest {

  private static final TextGate GATE =
      new TextGate(
          List.of(
              Pattern.compile("\\b(\\d\\d):(\\d\\d)\\b"),
              Pattern.compile("\\b(eastern time|est|-03:00)\\b", Pattern.CASE_INSENSITIVE),
              Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})")));

  @ParameterizedTest
  @CsvSource({
    "it began at 10:30 sharp, 0",
    "at-10:30, 0",
    "'(EST) or so', 1",
    "in Eastern Time, 1",
    "x-03:00, 1",
    "1999 - 2004, 2",
    "from 1999, 2"
  })
  void opensForWhatMayMatch(String text, int expected) {
    assertThat(GATE.open(text).get(expected)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'ten thirty', 0",
    "10.30, 0",
    "easterly winds, 1",
    "x-04:00, 1",
    "(-03:00), 1",
    "'- no time -', 1",
    "the best of all, 1",
    "1999 and 2004, 0",
    "'', 2"
  })
  void staysShutForWhatCannot(String text, int expected) {
    assertThat(GATE.open(text).get(expected)).isFalse();
  }
}
