package io.newstally.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * One wording, one line: {@code cases/facts.tsv}. What should work and does not yet stands in
 * {@code cases/facts-wanted.tsv}, which nothing runs.
 */
class FactCasesTest {

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "/cases/facts.tsv",
      delimiter = '\t',
      quoteCharacter = '|',
      numLinesToSkip = 2)
  void wording(@Nullable LocalDate published, String text, @Nullable String expected) {
    Expectation expectation = Expectation.of(expected);
    assertThat(expectation.write(FactText.find(text, published))).isEqualTo(expectation.text());
  }
}
