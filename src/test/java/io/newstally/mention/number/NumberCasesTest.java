package io.newstally.mention.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.model.NumberMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One wording, one line: {@code cases/numbers.tsv}. */
class NumberCasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/cases/numbers.tsv",
      delimiter = '\t',
      quoteCharacter = '|',
      numLinesToSkip = 1)
  void wording(String text, @Nullable String expected) {
    assertThat(NumberText.write(NumberText.find(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aMentionHoldsTheNumberAndItsHedgeButNotItsNoun() {
    String text = "Officials say that at least 40 sailors drowned.";
    NumberMention number = NumberText.find(text).get(0);
    assertThat(number.text()).isEqualTo("at least 40");
    assertThat(number.span().of(text)).isEqualTo("at least 40");
    assertThat(number.of()).isEqualTo("sailors");
    assertThat(Analysis.of(text).sentences().get(0).token(number.head()).word()).isEqualTo("40");
  }

  @Test
  void aShareTellsWhatItIsAShareOf() {
    assertThat(NumberText.find("Some 30 percent of the houses burned.").get(0).of())
        .isEqualTo("the houses");
  }
}
