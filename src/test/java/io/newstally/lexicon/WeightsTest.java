package io.newstally.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grounds add up to a probability. */
class WeightsTest {

  @TempDir Path models;

  @BeforeEach
  void threeGrounds() throws IOException {
    Files.createDirectories(models.resolve("facts"));
    Files.writeString(
        models.resolve("facts/confidence.tsv"),
        """
        subject\tground\tweight\tmeaning
        fact\talways\t2\tevery claim
        fact\timplied\t-1.5\tno number is stated
        fact\tlong sentence\t-0.5\thard to parse
        total\talways\t0\tevery total
        """);
  }

  @Test
  void withoutGroundsOnlyTheFirstWeightCounts() {
    assertThat(facts().weigh(List.of()).probability()).isCloseTo(0.881, within(0.001));
  }

  @Test
  void weightsOfGroundsAreAdded() {
    assertThat(facts().weigh(List.of("implied", "long sentence")).probability())
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void theGroundsAreKeptInTheirOrder() {
    assertThat(facts().weigh(List.of("long sentence", "implied")).grounds())
        .containsExactly("long sentence", "implied");
  }

  @Test
  void eachSubjectHasItsOwnWeights() {
    assertThat(new Weights(new Lexicon(models), "total").weigh(List.of()).probability())
        .isEqualTo(0.5);
  }

  @Test
  void anUnknownGroundIsNamedWithTheCure() {
    assertThatThrownBy(() -> facts().weigh(List.of("moonlight")))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("'moonlight'")
        .hasMessageContaining("add one");
  }

  private Weights facts() {
    return new Weights(new Lexicon(models), "fact");
  }
}
