package io.newstally.model;

import java.util.List;

/**
 * All that one article says.
 *
 * @param words number of tokens that are words or numbers
 * @param totals the article's own tally
 * @param problems what went wrong with it; an error leaves the other lists empty
 */
public record ArticleReport(
    Article article,
    int words,
    Mentions mentions,
    List<Fact> facts,
    List<Total> totals,
    List<Problem> problems) {

  public ArticleReport {
    facts = List.copyOf(facts);
    totals = List.copyOf(totals);
    problems = List.copyOf(problems);
  }
}
