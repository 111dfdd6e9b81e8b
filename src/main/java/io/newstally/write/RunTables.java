package io.newstally.write;

import io.newstally.model.ArticleSummary;
import io.newstally.model.Change;
import io.newstally.model.Problem;
import io.newstally.model.Reconciliation;
import java.util.Comparator;
import java.util.List;

/**
 * What the tables of a run are made from when all articles are read; what each article says is laid
 * out before. The order of the lists does not matter.
 *
 * @param changes what the run changed against the last one; {@link TableWriter} fills it in
 * @param problems those of inputs of which no article came
 */
public record RunTables(
    List<ArticleSummary> articles,
    Reconciliation reconciliation,
    List<Change> changes,
    List<Problem> problems) {

  /** The order of articles in all tables. */
  static final Comparator<ArticleSummary> BY_ARTICLE =
      Comparator.comparing((ArticleSummary article) -> article.head().id())
          .thenComparing(article -> article.head().origin().path());

  public RunTables {
    articles = List.copyOf(articles);
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** The results of a run before they are compared with the last run's. */
  public static RunTables of(
      List<ArticleSummary> articles, Reconciliation reconciliation, List<Problem> problems) {
    return new RunTables(articles, reconciliation, List.of(), problems);
  }

  /** The same with {@code found} as its changes. */
  RunTables withChanges(List<Change> found) {
    return new RunTables(articles, reconciliation, found, problems);
  }
}
