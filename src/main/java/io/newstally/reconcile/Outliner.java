package io.newstally.reconcile;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Evidence;
import io.newstally.model.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws the outline of an article that is compared with others. Safe for many threads. */
final class Outliner {

  private final Happenings splitter;
  private final Vocabulary vocabulary;

  Outliner(Lexicon lexicon, Places places) {
    this.splitter = new Happenings(places);
    this.vocabulary = new Vocabulary(lexicon, places);
  }

  /**
   * The outline of one article.
   *
   * @param eventField field of the input that tells which articles belong together, or empty
   */
  Outline of(ArticleReport report, String eventField) {
    Article article = report.article();
    ArticleReport light = withFacts(report, light(Totals.first(report.facts())));
    List<Traits> happenings =
        splitter.of(light, eventField).stream()
            .map(happening -> Traits.of(happening, light, vocabulary))
            .toList();
    return new Outline(
        article.head(), article.text().length(), Signature.of(article.text()), happenings);
  }

  private static ArticleReport withFacts(ArticleReport report, List<Fact> facts) {
    return new ArticleReport(
        report.article(),
        report.words(),
        report.mentions(),
        facts,
        report.totals(),
        report.problems());
  }

  /** Claims without their traces; those of one sentence share its text. */
  private static List<Fact> light(List<Fact> facts) {
    Map<String, String> sentences = new HashMap<>();
    return facts.stream().map(fact -> light(fact, sentences)).toList();
  }

  private static Fact light(Fact fact, Map<String, String> sentences) {
    Evidence evidence = fact.evidence();
    String sentence = sentences.computeIfAbsent(evidence.text(), text -> text);
    return new Fact(
        fact.id(),
        fact.articleId(),
        fact.type(),
        fact.amount(),
        fact.explicit(),
        fact.circumstances(),
        fact.scope(),
        fact.status(),
        fact.source(),
        fact.confidence(),
        new Evidence(
            evidence.sentence(),
            evidence.span(),
            evidence.words(),
            sentence,
            evidence.rule(),
            List.of()));
  }
}
