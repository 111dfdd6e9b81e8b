package io.newstally.write;

import io.newstally.model.ArticleReport;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that one article says. */
record InArticle<T>(String articleId, T item) {

  /** Reports in the order of the tables. */
  static Stream<ArticleReport> inOrder(RunTables tables) {
    return tables.reports().stream()
        .sorted(
            Comparator.comparing((ArticleReport report) -> report.article().id())
                .thenComparing(report -> report.article().origin().path()));
  }

  /** What {@code list} gives for each article, by article id and then by {@code order}. */
  static <T> Stream<InArticle<T>> all(
      RunTables tables, Function<ArticleReport, List<T>> list, Comparator<T> order) {
    return inOrder(tables)
        .flatMap(
            report ->
                list.apply(report).stream()
                    .sorted(order)
                    .map(item -> new InArticle<>(report.article().id(), item)));
  }

  /** The column that names the article. */
  static <T> Column<InArticle<T>> idColumn() {
    return Column.text(
        "article_id", "The article, as in the table articles.", row -> row.articleId);
  }
}
