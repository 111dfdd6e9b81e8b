package io.newstally.fact;

import io.newstally.Analysis;
import io.newstally.lexicon.Lexicon;
import io.newstally.mention.MentionFinder;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Fact;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a text, through all stages from the analysis on, in order of the text. */
final class FactText {

  static final Lexicon LEXICON = new Lexicon(Path.of("models"));

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 8);

  private static final MentionFinder MENTIONS = new MentionFinder(LEXICON);
  private static final FactExtractor FACTS = new FactExtractor(LEXICON);

  private FactText() {}

  static List<Fact> find(String text) {
    return find(text, PUBLISHED);
  }

  static List<Fact> find(String text, @Nullable LocalDate published) {
    Article article = Analysis.article(text, published);
    AnnotatedText analysis = Analysis.of(article);
    return FACTS.extract(article, analysis, MENTIONS.find(article, analysis)).stream()
        .sorted(Comparator.comparing(fact -> fact.evidence().span()))
        .toList();
  }
}
