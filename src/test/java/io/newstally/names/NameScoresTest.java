package io.newstally.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newstally.Analysis;
import io.newstally.Expected;
import io.newstally.lexicon.Lexicon;
import io.newstally.mention.entity.EntityFinder;
import io.newstally.model.Article;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How well names are found, beside CoreNLP's own entity mentions in the same sentences. {@code
 * docs/scores.md} records the figures; {@code -Dgolden=write} rewrites it.
 */
class NameScoresTest {

  private static final EntityFinder FINDER = new EntityFinder(new Lexicon(Path.of("models")));

  /** The sentences that rules were written beside. */
  private static final Sample READ = Sample.of("gold.tsv", "corenlp.tsv");

  /** Sentences by another hand, whose errors were read as well when they had been measured. */
  private static final Sample LATER = Sample.of("later.tsv", "corenlp-later.tsv");

  /** Sentences by another hand, measured when the rules stood. */
  private static final Sample UNSEEN = Sample.of("unseen.tsv", "corenlp-unseen.tsv");

  /** Marked sentences, and what CoreNLP and newstally find in them. */
  private record Sample(List<MarkedText> gold, List<MarkedText> stock, List<MarkedText> ours) {

    static Sample of(String gold, String stock) {
      try {
        List<MarkedText> marked = MarkedText.all(gold);
        List<MarkedText> ours = marked.stream().map(NameScoresTest::found).toList();
        return new Sample(marked, MarkedText.all(stock), ours);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    NameScore ourScore(EntityType type) {
      return score(ours, type);
    }

    NameScore theirScore(EntityType type) {
      return score(stock, type);
    }

    private NameScore score(List<MarkedText> found, EntityType type) {
      return NameScore.of(found, gold, name -> name.type().equals(type.label()));
    }

    NameScore styleScore(List<MarkedText> found, String style) {
      return NameScore.of(only(found, style), only(gold, style), name -> true);
    }

    private static List<MarkedText> only(List<MarkedText> texts, String style) {
      return texts.stream().filter(text -> text.style().equals(style)).toList();
    }

    String rows() {
      StringBuilder rows = new StringBuilder(COLUMNS);
      for (EntityType type : EntityType.values()) {
        row(rows, type.label(), ourScore(type), theirScore(type));
      }
      row(rows, "all", NameScore.of(ours, gold, n -> true), NameScore.of(stock, gold, n -> true));
      for (String style : gold.stream().map(MarkedText::style).distinct().toList()) {
        row(rows, style, styleScore(ours, style), styleScore(stock, style));
      }
      return rows.toString();
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(READ, LATER, UNSEEN);
  }

  private static MarkedText found(MarkedText marked) {
    Article article = Analysis.article(marked.text(), null);
    return marked.with(
        FINDER.find(article, Analysis.of(article)).stream().map(NameScoresTest::name).toList());
  }

  private static MarkedName name(EntityMention mention) {
    return new MarkedName(mention.span().begin(), mention.span().end(), mention.type().label());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bothReadTheSameSentences(Sample sample) {
    assertThat(sample.stock())
        .extracting(MarkedText::style, MarkedText::text)
        .containsExactlyElementsOf(
            sample.gold().stream().map(text -> tuple(text.style(), text.text())).toList());
    assertThat(sample.gold()).hasSize(60);
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void isBetterThanCoreNlpInEveryType(EntityType type) {
    NameScore found = READ.ourScore(type);
    NameScore theirs = READ.theirScore(type);
    assertThat(found.recall()).isGreaterThan(theirs.recall());
    assertThat(found.precision()).isGreaterThanOrEqualTo(theirs.precision());
  }

  @Test
  void theRecordedFiguresHold() throws IOException {
    Expected.checkSection(
        Path.of("docs/scores.md"),
        HEAD + READ.rows() + LATER_HEAD + LATER.rows() + UNSEEN_HEAD + UNSEEN.rows());
  }

  private static void row(StringBuilder page, String what, NameScore ours, NameScore theirs) {
    page.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
            what,
            ours.marked(),
            ours.precision(),
            ours.recall(),
            theirs.precision(),
            theirs.recall()));
  }

  private static final String HEAD =
      """
      ## Names

      How well names are found in invented sentences, fifteen each in the style of a wire, a broadcast script,
      an NGO's report and a police log: `src/test/resources/names/gold.tsv`, whose first lines say what counts as a name.
      A name is right when its first and last character and its type are right. Beside newstally stand the entity mentions of
      CoreNLP 4.5.10's `ner` annotator with its own settings, fine-grained types among them, without pronouns, numbers and
      times (`names/corenlp*.tsv`); it has no type for events and buildings. In the last rows every name that was found counts,
      also those of types that newstally does not give: MISC, CAUSE_OF_DEATH, CRIMINAL_CHARGE.

      `NameScoresTest` makes this section; `mvn test -Dtest=NameScoresTest -Dgolden=write` makes it anew.

      The first sixty sentences were written before any rule was measured on them, and were then used to find errors:

      """;

  private static final String LATER_HEAD =
      """

      Sixty sentences (`later.tsv`) by someone who knew neither the rules nor these results. As they came, precision was 0.869 and
      recall 0.778 over all names; then rows for peoples, creeds, provinces and buildings were written after reading what was missing:

      """;

  private static final String UNSEEN_HEAD =
      """

      Sixty more (`unseen.tsv`), written in the same way while those rows were. They were measured once, and no rule was changed
      for them: what to expect elsewhere.

      """;

  private static final String COLUMNS =
      """
      | type or style | names | newstally: precision | recall | CoreNLP: precision | recall |
      | --- | --- | --- | --- | --- | --- |
      """;
}
