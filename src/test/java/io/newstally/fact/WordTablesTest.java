package io.newstally.fact;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.model.Article;
import io.newstally.model.Fact;
import io.newstally.model.Mentions;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of this stage's word tables does what it says. */
class WordTablesTest {

  private static final PeopleNouns PEOPLE = new PeopleNouns(FactText.LEXICON);

  static Stream<Named<TableRow>> statuses() {
    return TableRow.of("words/status.tsv", "word", "place", "status", "example", "expected");
  }

  static Stream<Named<TableRow>> scopes() {
    return TableRow.of("words/scope.tsv", "words", "scope", "example", "expected");
  }

  static Stream<Named<TableRow>> speechVerbs() {
    return TableRow.of("words/speech-verbs.tsv", "verb", "example", "expected");
  }

  static Stream<Named<TableRow>> people() {
    return TableRow.of("words/people.tsv", "word", "kind", "example");
  }

  static Stream<Named<TableRow>> placeNouns() {
    return TableRow.of("words/place-nouns.tsv", "word", "role", "example");
  }

  static Stream<Named<TableRow>> ordinals() {
    return TableRow.of("words/ordinals.tsv", "word", "value", "example", "expected");
  }

  static Stream<Named<TableRow>> shares() {
    return TableRow.of("words/shares.tsv", "phrase", "share", "example", "expected");
  }

  static Stream<Named<TableRow>> figures() {
    return TableRow.of("words/figures.tsv", "noun", "example", "expected");
  }

  static Stream<Named<TableRow>> speakers() {
    return TableRow.of("words/speakers.tsv", "noun", "example", "expected");
  }

  static Stream<Named<TableRow>> deeds() {
    return TableRow.of("words/deeds.tsv", "noun", "example", "expected");
  }

  static Stream<Named<TableRow>> deedVerbs() {
    return TableRow.of("words/deed-verbs.tsv", "verb", "role", "example", "expected");
  }

  static Stream<Named<TableRow>> doers() {
    return TableRow.of("words/doers.tsv", "noun", "doer", "example");
  }

  static Stream<Named<TableRow>> placeCues() {
    return TableRow.of("words/place-cues.tsv", "word", "kind", "example", "expected");
  }

  static Stream<Named<TableRow>> conflicts() {
    return TableRow.of("words/conflicts.tsv", "word", "role", "example", "expected");
  }

  static Stream<Named<TableRow>> triggerClasses() {
    return TableRow.of("facts/trigger-classes.tsv", "word", "class", "example", "expected");
  }

  static Stream<Named<TableRow>> eventCounts() {
    return TableRow.of(
        "words/event-counts.tsv", "word", "event", "people", "stated", "example", "expected");
  }

  @ParameterizedTest
  @MethodSource
  void triggerClasses(TableRow row) {
    String types =
        FactText.find(row.need("example")).stream()
            .map(f -> f.type().label())
            .collect(joining("; "));
    row.check(() -> assertThat(types).isEqualTo(row.need("expected")));
  }

  @ParameterizedTest
  @MethodSource
  void eventCounts(TableRow row) {
    List<Fact> facts = FactText.find(row.need("example"));
    boolean stated = row.need("stated").equals("yes");
    row.check(() -> assertThat(facts).extracting(Fact::explicit).containsExactly(stated));
    row.check(
        () ->
            assertThat(facts)
                .extracting(f -> f.type().label() + " " + f.amount().value())
                .containsExactly(row.need("expected")));
  }

  @ParameterizedTest
  @MethodSource
  void ordinals(TableRow row) {
    oneFact(row, fact -> fact.type().label() + " " + fact.amount().value());
  }

  @ParameterizedTest
  @MethodSource
  void shares(TableRow row) {
    List<Fact> facts = FactText.find(row.need("example"));
    List<String> expected = Stream.of(row.row().get("expected")).filter(e -> !e.isEmpty()).toList();
    row.check(
        () ->
            assertThat(facts)
                .extracting(f -> f.type().label() + " " + f.amount().value())
                .isEqualTo(expected));
  }

  @ParameterizedTest
  @MethodSource
  void statuses(TableRow row) {
    oneFact(row, fact -> fact.status().label());
  }

  @ParameterizedTest
  @MethodSource
  void scopes(TableRow row) {
    oneFact(row, fact -> fact.scope().label());
  }

  @ParameterizedTest
  @MethodSource
  void speechVerbs(TableRow row) {
    oneFact(row, Fact::source);
  }

  @ParameterizedTest
  @MethodSource
  void figures(TableRow row) {
    oneFact(row, Fact::source);
  }

  @ParameterizedTest
  @MethodSource
  void speakers(TableRow row) {
    oneFact(row, Fact::source);
  }

  @ParameterizedTest
  @MethodSource
  void deeds(TableRow row) {
    oneFact(row, fact -> fact.circumstances().by());
  }

  @ParameterizedTest
  @MethodSource
  void deedVerbs(TableRow row) {
    boolean day = row.need("role").equals("befalls");
    oneFact(row, fact -> day ? fact.circumstances().when() : fact.circumstances().by());
  }

  @ParameterizedTest
  @MethodSource
  void doers(TableRow row) {
    List<Fact> facts = FactText.find(row.need("example"));
    String expected = row.need("doer");
    row.check(
        () -> assertThat(facts).extracting(f -> f.circumstances().by()).containsExactly(expected));
  }

  @ParameterizedTest
  @MethodSource
  void placeCues(TableRow row) {
    oneFact(row, fact -> fact.circumstances().where());
  }

  @ParameterizedTest
  @MethodSource
  void conflicts(TableRow row) {
    oneFact(row, fact -> fact.circumstances().when());
  }

  private static void oneFact(TableRow row, Function<Fact, String> field) {
    List<Fact> facts = FactText.find(row.need("example"));
    String expected = row.need("expected");
    row.check(() -> assertThat(facts).extracting(field).containsExactly(expected));
  }

  /** The noun denotes one person, several people, or surely none. */
  @ParameterizedTest
  @MethodSource
  void people(TableRow row) {
    Passage passage = passage("The flood killed a " + row.key() + " on Monday.");
    int noun = passage.size() - 4;
    String kind =
        !PEOPLE.mayBePerson(passage, noun)
            ? "thing"
            : PEOPLE.isSingle(passage, noun)
                ? "person"
                : PEOPLE.isPerson(passage, noun) ? "group" : "unknown";
    row.check(() -> assertThat(kind).isEqualTo(row.need("kind")));
  }

  @ParameterizedTest
  @MethodSource
  void placeNouns(TableRow row) {
    String article = row.key().matches("[aeiou].*") ? "an" : "a";
    List<Fact> facts =
        FactText.find("Two women were killed near %s %s.".formatted(article, row.key()));
    row.check(
        () ->
            assertThat(facts)
                .extracting(fact -> fact.circumstances().where())
                .containsExactly(row.key()));
  }

  @Test
  void aWordStandsOnce() {
    assertThat(keys()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsWantedNamesRows() {
    assertThat(keys()).containsAll(TableRow.wanted());
  }

  private static List<String> keys() {
    return Stream.of(
            people(),
            placeNouns(),
            scopes(),
            speechVerbs(),
            statuses(),
            figures(),
            ordinals(),
            shares(),
            speakers(),
            deeds(),
            deedVerbs(),
            doers(),
            placeCues(),
            conflicts(),
            TriggerTableTest.rows())
        .flatMap(rows -> rows)
        .map(row -> row.getPayload().table() + "\t" + row.getPayload().key())
        .toList();
  }

  private static Passage passage(String text) {
    Article article = Analysis.article(text, FactText.PUBLISHED);
    return new Passage(article, Analysis.of(article).sentences().get(0), Mentions.none(), Map.of());
  }
}
