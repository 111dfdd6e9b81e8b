package io.newstally.write;

import java.util.List;

/** The tables of newstally: the one list of columns for all formats. */
public final class Tables {

  private Tables() {}

  /** Every table, in the order in which they are written; {@code changes} needs all before it. */
  public static List<TableSpec<?>> all() {
    return List.of(
        ArticleTables.articles(),
        ArticleTables.entities(),
        ArticleTables.numbers(),
        ArticleTables.dates(),
        ClaimTables.facts(),
        ClaimTables.totals(),
        EventTables.events(),
        EventTables.timeline(),
        EventTables.ledger(),
        ReviewTables.problems(),
        ReviewTables.changes());
  }
}
