package io.newstally.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.Expected;
import io.newstally.lexicon.Lexicon;
import io.newstally.mention.entity.EntityFinder;
import io.newstally.model.Article;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How well names are found, beside CoreNLP's own entity mentions in the same sentences. {@code
 * docs/scores.md} records the figures; {@code -Dgolden=write} rewrites it.
 */
class NameScoresTest {

  private static final EntityFinder FINDER = new EntityFinder(new Lexicon(Path.of("models")));

  private final List<MarkedText> gold;
  private final List<MarkedText> stock;
  private final List<MarkedText> ours;

  NameScoresTest() throws IOException {
    this.gold = MarkedText.all("gold.tsv");
    this.stock = MarkedText.all("corenlp.tsv");
    this.ours = gold.stream().map(NameScoresTest::found).toList();
  }

  private static MarkedText found(MarkedText marked) {
    Article article = Analysis.article(marked.text(), null);
    return marked.with(
        FINDER.find(article, Analysis.of(article)).stream().map(NameScoresTest::name).toList());
  }

  private static MarkedName name(EntityMention mention) {
    return new MarkedName(mention.span().begin(), mention.span().end(), mention.type().label());
  }

  @Test
  void bothReadTheSameSentences() {
    assertThat(stock).extracting(MarkedText::text).isEqualTo(texts());
    assertThat(gold).extracting(MarkedText::style).isEqualTo(styles());
    assertThat(gold).hasSize(60);
  }

  private List<String> texts() {
    return gold.stream().map(MarkedText::text).toList();
  }

  private List<String> styles() {
    return stock.stream().map(MarkedText::style).toList();
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void isBetterThanCoreNlpInEveryType(EntityType type) {
    NameScore found = score(ours, type);
    NameScore theirs = score(stock, type);
    assertThat(found.recall()).isGreaterThan(theirs.recall());
    assertThat(found.precision()).isGreaterThanOrEqualTo(theirs.precision());
  }

  private NameScore score(List<MarkedText> found, EntityType type) {
    return NameScore.of(found, gold, name -> name.type().equals(type.label()));
  }

  @Test
  void theRecordedFiguresHold() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (EntityType type : EntityType.values()) {
      row(page, type.label(), score(ours, type), score(stock, type));
    }
    row(page, "all", NameScore.of(ours, gold, n -> true), NameScore.of(stock, gold, n -> true));
    for (String style : styles().stream().distinct().toList()) {
      row(page, style, styleScore(ours, style), styleScore(stock, style));
    }
    Expected.checkSection(Path.of("docs/scores.md"), page.toString());
  }

  private NameScore styleScore(List<MarkedText> found, String style) {
    return NameScore.of(only(found, style), only(gold, style), name -> true);
  }

  private static List<MarkedText> only(List<MarkedText> texts, String style) {
    return texts.stream().filter(text -> text.style().equals(style)).toList();
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

      How well names are found in sixty invented sentences, fifteen each in the style of a wire, a broadcast script,
      an NGO's report and a police log: `src/test/resources/names/gold.tsv`, whose first lines say what counts as a name.
      A name is right when its first and last character and its type are right. Beside newstally stand the entity mentions of
      CoreNLP 4.5.10's `ner` annotator with its own settings, fine-grained types among them, without pronouns, numbers and
      times (`names/corenlp.tsv`); it has no type for events and buildings. In the last rows every name that was found counts,
      also those of types that newstally does not give: MISC, CAUSE_OF_DEATH, CRIMINAL_CHARGE.

      The sentences were written before any rule was measured on them, and were then used to find errors: expect lower
      figures elsewhere. `NameScoresTest` makes this section; `mvn test -Dtest=NameScoresTest -Dgolden=write` makes it anew.

      | type or style | names | newstally: precision | recall | CoreNLP: precision | recall |
      | --- | --- | --- | --- | --- | --- |
      """;
}
