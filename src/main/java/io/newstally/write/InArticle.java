package io.newstally.write;

import io.newstally.model.ArticleReport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Something that one article says. */
record InArticle<T>(String articleId, T item) {

  /** The items of an article in {@code order}. */
  static <T> Stream<InArticle<T>> all(ArticleReport report, List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).map(item -> new InArticle<>(report.article().id(), item));
  }

  /** The column that names the article. */
  static <T> Column<InArticle<T>> idColumn() {
    return Column.text(
        "article_id", "The article, as in the table articles.", row -> row.articleId);
  }
}
