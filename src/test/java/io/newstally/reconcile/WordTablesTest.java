package io.newstally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.lexicon.Row;
import io.newstally.model.Fact;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every row of this stage's word tables. */
class WordTablesTest {

  private static final People PEOPLE = new People(Story.LEXICON);
  private static final Places PLACES = new Places(Story.LEXICON);
  private static final Cues CUES = new Cues(Story.LEXICON);

  @TestFactory
  List<DynamicTest> captives() {
    return each(
        Story.LEXICON.rows("words/captives.tsv", "word", "line", "example"),
        row -> assertThat(PEOPLE.captives(row.need("example"))).contains(row.need("line")));
  }

  @TestFactory
  List<DynamicTest> people() {
    return each(
        Story.LEXICON.rows("words/people-kinds.tsv", "word", "dimension", "kind", "example"),
        row -> assertKind(row.need("dimension"), row.need("kind"), row.need("example")));
  }

  @TestFactory
  List<DynamicTest> placeFillers() {
    return each(
        Story.LEXICON.rows("words/place-fillers.tsv", "word", "example"),
        row ->
            assertThat(PLACES.tokens(row.need("example")))
                .isNotEmpty()
                .doesNotContain(row.need("word")));
  }

  @TestFactory
  List<DynamicTest> cues() {
    return each(
        Story.LEXICON.rows("words/count-cues.tsv", "phrase", "cue", "reach", "example"),
        row -> {
          Story story = Story.story("a", "", "").says(row.need("example")).claim("killed 9");
          Fact fact = story.facts().get(0);
          assertThat(CUES.isTotal(fact)).isEqualTo(row.need("cue").equals("total"));
          assertThat(CUES.isFurther(fact)).isEqualTo(row.need("cue").matches("further|other"));
          assertThat(CUES.isCollective(fact)).isEqualTo(row.need("cue").equals("collective"));
          assertThat(CUES.isElsewhere(fact)).isEqualTo(row.need("cue").equals("elsewhere"));
          assertThat(CUES.isAlive(fact)).isEqualTo(row.need("cue").equals("alive"));
          assertThat(CUES.isBounded(fact)).isEqualTo(row.need("cue").equals("bounded"));
        });
  }

  private static void assertKind(String dimension, String kind, String example) {
    switch (dimension) {
      case "any" -> assertThat(PEOPLE.isAnyone(example)).isTrue();
      case "end" -> assertThat(PEOPLE.isAnyone(example)).isTrue();
      case "role" ->
          assertThat(PEOPLE.excludes(example, kind.equals("forces") ? "rebels" : "soldiers"))
              .isTrue();
      case "custody" ->
          assertThat(PEOPLE.excludes(example, other(kind, "guards", "hostages"))).isTrue();
      case "sex" -> assertThat(PEOPLE.excludes(example, other(kind, "men", "women"))).isTrue();
      default -> assertThat(PEOPLE.excludes(example, other(kind, "adults", "children"))).isTrue();
    }
  }

  private static String other(String kind, String one, String other) {
    return kind.equals(one) || kind.equals("keepers") ? other : one;
  }

  private static List<DynamicTest> each(List<Row> rows, Consumer<Row> check) {
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.place(), () -> check.accept(row)))
        .toList();
  }
}
