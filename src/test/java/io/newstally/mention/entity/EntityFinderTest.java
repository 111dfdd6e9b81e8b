package io.newstally.mention.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Article;
import io.newstally.model.Entity;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntityFinderTest {

  private static final Lexicon LEXICON = new Lexicon(Path.of("models"));
  private static final EntityFinder FINDER = new EntityFinder(LEXICON);

  static Stream<Row> groups() {
    return LEXICON.rows("words/names.tsv", "word", "type", "name", "code", "example").stream();
  }

  static Stream<Row> nameWords() {
    return LEXICON.rows("words/name-words.tsv", "word", "role", "example", "expected").stream();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/names.tsv",
      delimiter = '\t',
      commentCharacter = '#',
      quoteCharacter = '\0')
  void readsNames(String text, @Nullable String expected) {
    String found =
        FINDER.entities(find(text)).stream()
            .map(EntityFinderTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  private static String shown(Entity entity) {
    String country = entity.country().isEmpty() ? "" : " " + entity.country();
    String count = entity.mentions() == 1 ? "" : " ×" + entity.mentions();
    return entity.type().label().toLowerCase(Locale.ROOT) + " " + entity.name() + country + count;
  }

  @ParameterizedTest
  @MethodSource("groups")
  void readsTheExamplesOfKnownGroups(Row row) {
    String name = row.get("name").isEmpty() ? row.get("word") : row.get("name");
    EntityType type = row.constant("type", EntityType.class);
    assertThat(find(row.get("example")))
        .extracting(EntityMention::text, EntityMention::type, EntityMention::name)
        .contains(org.assertj.core.groups.Tuple.tuple(row.get("word"), type, name));
  }

  @ParameterizedTest
  @MethodSource("nameWords")
  void readsTheExamplesOfNameWords(Row row) {
    assertThat(row.get("example")).containsIgnoringCase(row.get("word"));
    String found =
        find(row.get("example")).stream()
            .map(m -> m.type().label().toLowerCase(Locale.ROOT) + " " + m.name())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(row.get("expected"));
  }

  @Test
  void knowsEveryCountryAndRegion() {
    List<String> forms = new ArrayList<>();
    LEXICON.rows("places/countries.tsv", "name", "code").forEach(r -> forms.add(r.need("name")));
    LEXICON
        .rows("places/regions.tsv", "word", "type", "name", "code")
        .forEach(r -> forms.add(r.need("word")));
    assertThat(unknown("The envoys flew to %s on Monday.", forms)).isEmpty();
  }

  @Test
  void knowsEveryNation() {
    for (String form : List.of("adjective", "singular", "plural")) {
      List<String> forms =
          LEXICON.rows("places/demonyms.tsv", "word", "form", "name", "code").stream()
              .filter(row -> row.need("form").equals(form))
              .map(row -> row.need("word"))
              .toList();
      String sentence =
          switch (form) {
            case "adjective" -> "Three %s fishermen drowned.";
            case "singular" -> "The captain is a %s from the coast.";
            default -> "Three %s drowned.";
          };
      assertThat(unknown(sentence, forms)).as(form).isEmpty();
    }
  }

  /** The forms that are not found when put into the sentence. */
  private static List<String> unknown(String sentence, List<String> forms) {
    String text =
        forms.stream()
            .map(form -> String.format(Locale.ROOT, sentence, form))
            .collect(Collectors.joining("\n"));
    List<String> found = find(text).stream().map(EntityMention::text).toList();
    return forms.stream().filter(form -> !found.contains(form)).toList();
  }

  @Test
  void countryCodesAreThoseOfTheIsoStandard() {
    List<String> codes = new ArrayList<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    codes.add("");
    assertThat(LEXICON.rows("places/regions.tsv", "word", "type", "name", "code"))
        .allSatisfy(row -> assertThat(codes).contains(row.get("code")));
    assertThat(LEXICON.rows("places/demonyms.tsv", "word", "form", "name", "code"))
        .allSatisfy(row -> assertThat(codes).contains(row.get("code")));
    assertThat(LEXICON.rows("places/cities.tsv", "word", "type", "name", "code"))
        .allSatisfy(row -> assertThat(codes).contains(row.need("code")));
    assertThat(LEXICON.rows("places/countries.tsv", "name", "code"))
        .allSatisfy(row -> assertThat(codes).contains(row.need("code")));
  }

  @Test
  void variantsStandInOrderOfTheText() {
    List<Entity> entities =
        FINDER.entities(find("Haniyeh left.\nIsmail Haniyeh came back.\nMr Haniyeh spoke."));
    assertThat(entities).hasSize(1);
    assertThat(entities.get(0).variants()).containsExactly("Haniyeh", "Ismail Haniyeh");
    assertThat(entities.get(0).first().begin()).isZero();
  }

  private static List<EntityMention> find(String text) {
    Article article = Analysis.article(text, null);
    return FINDER.find(article, Analysis.of(article));
  }
}
