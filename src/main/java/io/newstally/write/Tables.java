package io.newstally.write;

import io.newstally.model.ArticleReport;
import io.newstally.model.Total;
import java.util.ArrayList;
import java.util.List;

/** The tables of newstally: the one list of columns for all formats. */
public final class Tables {

  static final TableSpec<ArticleReport, Total> TOTALS = ClaimTables.totals();

  private static final List<TableSpec<ArticleReport, ?>> OF_ARTICLE =
      List.of(
          ArticleTables.entities(),
          ArticleTables.numbers(),
          ArticleTables.dates(),
          ClaimTables.facts(),
          TOTALS);

  private Tables() {}

  /** Every table, in the order in which they are described. */
  public static List<TableSpec<?, ?>> all() {
    List<TableSpec<?, ?>> all = new ArrayList<>(ofRun());
    all.addAll(1, ofArticle());
    return List.copyOf(all);
  }

  /** What is laid out article by article. */
  public static List<TableSpec<ArticleReport, ?>> ofArticle() {
    return OF_ARTICLE;
  }

  /** What is laid out when all articles are known. */
  static List<TableSpec<RunTables, ?>> ofRun() {
    return List.of(
        ArticleTables.articles(),
        EventTables.events(),
        EventTables.timeline(),
        EventTables.ledger(),
        ReviewTables.problems(),
        ReviewTables.changes());
  }
}
