package io.newstally.mention.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.lexicon.Row;
import io.newstally.model.NumberMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of a word table does what its example says. */
class NumberTablesTest {

  private static final String[] NUMBERS = {"word", "kind", "low", "high", "example", "expected"};
  private static final String[] HEDGES = {"phrase", "side", "hedge", "inclusive", "example"};
  private static final String[] UNITS = {"forms", "kind", "name", "place", "example"};
  private static final String[] NOT_QUANTITIES = {"cue", "side", "example"};

  private static final String[] CUES = {"word", "cue", "example", "expected"};
  private static final String[] SUPERLATIVES = {"word", "adjective", "example", "expected"};

  static Stream<Named<Row>> numbers() {
    return rows("words/numbers.tsv", NUMBERS);
  }

  static Stream<Named<Row>> hedges() {
    return rows("words/hedges.tsv", HEDGES);
  }

  static Stream<Named<Row>> units() {
    return rows("words/units.tsv", UNITS);
  }

  static Stream<Named<Row>> notQuantities() {
    return rows("words/not-quantities.tsv", NOT_QUANTITIES);
  }

  static Stream<Named<Row>> cues() {
    return rows("words/number-cues.tsv", CUES);
  }

  static Stream<Named<Row>> superlatives() {
    return rows("words/superlatives.tsv", SUPERLATIVES);
  }

  private static Stream<Named<Row>> rows(String table, String... columns) {
    return NumberText.LEXICON.rows(table, columns).stream()
        .map(row -> Named.of(row.get(columns[0]) + ": " + row.get("example"), row));
  }

  @ParameterizedTest
  @MethodSource
  void numbers(Row row) {
    assertThat(NumberText.find(row.need("example")))
        .extracting(number -> NumberText.write(number.amount()).replace(" vague", ""))
        .containsExactly(row.need("expected"));
  }

  @ParameterizedTest
  @MethodSource
  void hedges(Row row) {
    assertThat(NumberText.find(row.need("example")))
        .extracting(number -> number.amount().hedge().label())
        .containsExactly(row.need("hedge"));
  }

  @ParameterizedTest
  @MethodSource
  void units(Row row) {
    List<NumberMention> found = NumberText.find(row.need("example"));
    assertThat(found)
        .extracting(number -> number.kind().label() + " " + number.unit())
        .containsExactly(row.need("kind") + " " + row.need("name"));
  }

  @ParameterizedTest
  @MethodSource
  void notQuantities(Row row) {
    assertThat(NumberText.find(row.need("example"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void cues(Row row) {
    assertThat(NumberText.write(NumberText.find(row.need("example"))))
        .isEqualTo(row.get("expected"));
  }

  @ParameterizedTest
  @MethodSource
  void superlatives(Row row) {
    assertThat(NumberText.write(NumberText.find(row.need("example"))))
        .isEqualTo(row.need("expected"));
  }

  @Test
  void everyWordStandsOnce() {
    Set<String> seen = new HashSet<>();
    numbers().forEach(row -> assertThat(seen.add(row.getPayload().get("word"))).isTrue());
    hedges()
        .map(Named::getPayload)
        .forEach(row -> assertThat(seen.add(row.get("side") + " " + row.get("phrase"))).isTrue());
    units()
        .flatMap(row -> Stream.of(row.getPayload().get("forms").split("\\|", -1)))
        .forEach(form -> assertThat(seen.add("unit " + form)).as(form).isTrue());
  }
}
