package io.newstally.write;

import io.newstally.model.ArticleSummary;
import java.util.List;

/**
 * An article's rows of all tables, laid out in all formats, and with them all that the tables need
 * of the article.
 *
 * @param totals the cells of its totals, to be compared with those of the last run
 * @param parts its rows of each table of {@link Tables#ofArticle} in each format, as bytes
 */
public record ArticleRows(ArticleSummary summary, List<List<String>> totals, List<byte[]> parts) {

  public ArticleRows {
    totals = List.copyOf(totals);
    parts = List.copyOf(parts);
  }
}
