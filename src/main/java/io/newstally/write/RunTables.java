package io.newstally.write;

import io.newstally.model.ArticleReport;
import io.newstally.model.Change;
import io.newstally.model.Problem;
import io.newstally.model.Reconciliation;
import java.util.List;

/**
 * All that the tables of a run are made from; the order of the lists does not matter.
 *
 * @param reports one for each article, with its own problems
 * @param changes what the run changed against the last one; {@link TableWriter} fills it in
 * @param problems those of inputs of which no article came
 */
public record RunTables(
    List<ArticleReport> reports,
    Reconciliation reconciliation,
    List<Change> changes,
    List<Problem> problems) {

  public RunTables {
    reports = List.copyOf(reports);
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** The results of a run before they are compared with the last run's. */
  public static RunTables of(
      List<ArticleReport> reports, Reconciliation reconciliation, List<Problem> problems) {
    return new RunTables(reports, reconciliation, List.of(), problems);
  }

  /** The same with {@code found} as its changes. */
  RunTables withChanges(List<Change> found) {
    return new RunTables(reports, reconciliation, found, problems);
  }
}
