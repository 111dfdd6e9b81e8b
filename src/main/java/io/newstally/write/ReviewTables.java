package io.newstally.write;

import static java.util.Comparator.comparing;

import io.newstally.model.Change;
import io.newstally.model.Problem;
import io.newstally.model.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tables that say what a reader of a run should look at: problems and changes. */
final class ReviewTables {

  /** By table, key and column. */
  static final Comparator<Change> CHANGE_ORDER =
      comparing(Change::table)
          .thenComparing(Change::key)
          .thenComparing(Change::column)
          .thenComparing(Change::kind)
          .thenComparing(Change::before)
          .thenComparing(Change::after);

  private ReviewTables() {}

  static TableSpec<RunTables, ?> problems() {
    return new TableSpec<>(
        "problems",
        "an input that could not be used, or used only in part",
        List.of(),
        List.<Column<Problem>>of(
            Column.text(
                "path", "The input as it was named, with #line for a record.", Problem::path),
            Column.text(
                "article_id",
                "The article, empty when none came of the input.",
                Problem::articleId),
            Column.text("stage", "The stage that met the problem.", Problem::stage),
            Column.word(
                "severity", "How much of the input it cost.", Severity.class, Problem::severity),
            Column.text("message", "What is wrong, where, and the cure.", Problem::message)),
        tables ->
            Stream.concat(
                    tables.problems().stream(),
                    tables.articles().stream().flatMap(article -> article.problems().stream()))
                .sorted(
                    comparing(Problem::path)
                        .thenComparing(Problem::articleId)
                        .thenComparing(Problem::stage)
                        .thenComparing(Problem::severity)
                        .thenComparing(Problem::message)));
  }

  static TableSpec<RunTables, ?> changes() {
    return new TableSpec<>(
        "changes",
        "what this run changed against the last",
        List.of("table", "key", "column"),
        List.<Column<Change>>of(
            Column.word("change", "What happened to the row.", Change.Kind.class, Change::kind),
            Column.text("table", "The table of the row.", Change::table),
            Column.text(
                "key", "The row's key: its key columns' cells joined by \"|\".", Change::key),
            Column.text("column", "The revised column, empty for a whole row.", Change::column),
            Column.text(
                "before",
                "The cell in the last run's table; for a removed row its best.",
                Change::before),
            Column.text(
                "after", "The cell in this run's table; for an added row its best.", Change::after),
            Column.text(
                "claims",
                "Ids of the claims that caused it, joined by \"; \": those that the row rests on now"
                    + " and did not before, else those that it rests on no more.",
                change -> String.join("; ", change.claims()))),
        tables -> tables.changes().stream().sorted(CHANGE_ORDER));
  }
}
