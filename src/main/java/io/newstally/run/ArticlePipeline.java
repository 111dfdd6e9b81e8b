package io.newstally.run;

import io.newstally.annotate.ModelException;
import io.newstally.fact.FactExtractor;
import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TableException;
import io.newstally.mention.MentionFinder;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Fact;
import io.newstally.model.Mentions;
import io.newstally.model.NumberTrace;
import io.newstally.model.Problem;
import io.newstally.model.Sentence;
import io.newstally.model.Severity;
import io.newstally.model.Token;
import io.newstally.read.ReadResult;
import io.newstally.reconcile.Totals;
import io.newstally.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One article through the stages: analysis, mentions, facts, totals. Safe for many threads. */
final class ArticlePipeline {

  private static final Logger LOG = LoggerFactory.getLogger(ArticlePipeline.class);

  private final Analyses analyses;
  private final MentionFinder mentions;
  private final FactExtractor facts;
  private final Totals totals;

  ArticlePipeline(Lexicon lexicon, Analyses analyses) {
    this.analyses = analyses;
    this.mentions = new MentionFinder(lexicon);
    this.facts = new FactExtractor(lexicon);
    this.totals = new Totals(lexicon);
  }

  /**
   * All that the article says. One article that cannot be worked on is a problem, not the end of
   * the run.
   *
   * @throws ModelException when no article can be analysed
   * @throws StoreException when nothing can be stored
   */
  ArticleReport report(ReadResult.Read read) {
    try {
      return extract(read);
    } catch (ModelException | StoreException | TableException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.debug("extraction failed", e);
      return failed(read, e);
    }
  }

  private ArticleReport extract(ReadResult.Read read) {
    Article article = read.article();
    AnnotatedText analysis = analyses.of(article);
    Mentions found = mentions.find(article, analysis);
    List<Fact> claims = facts.extract(article, analysis, found);
    List<Problem> warnings = new ArrayList<>(read.warnings());
    if (claims.size() > Totals.MOST_CLAIMS) {
      warnings.add(tooMany(article, claims.size()));
    }
    return new ArticleReport(
        article, words(analysis), found, claims, totals.of(article, claims), warnings);
  }

  private static Problem tooMany(Article article, int claims) {
    String message =
        "makes %d claims; totals and events rest on the first %d, split the text into articles"
            .formatted(claims, Totals.MOST_CLAIMS);
    return new Problem(
        article.origin().path(), article.id(), "reconcile", Severity.WARNING, message);
  }

  /** The article's numbers, each with the steps that led to it. */
  List<NumberTrace> explainNumbers(Article article) {
    return mentions.explainNumbers(article, analyses.of(article));
  }

  private static int words(AnnotatedText analysis) {
    int words = 0;
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        words += isWord(token.word()) ? 1 : 0;
      }
    }
    return words;
  }

  private static boolean isWord(String token) {
    for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
      if (Character.isLetterOrDigit(token.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static ArticleReport failed(ReadResult.Read read, RuntimeException e) {
    Article article = read.article();
    String message =
        "could not be worked on (%s: %s); please report it with the text"
            .formatted(e.getClass().getSimpleName(), e.getMessage());
    List<Problem> problems = new ArrayList<>(read.warnings());
    problems.add(
        new Problem(article.origin().path(), article.id(), "extract", Severity.ERROR, message));
    return new ArticleReport(article, 0, Mentions.none(), List.of(), List.of(), problems);
  }
}
