package io.newstally.model;

import java.util.List;

/**
 * All that one article says. A run lets go of it as soon as its rows are laid out.
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

  /** How the article fared, without what it says. */
  public ArticleSummary summary() {
    return new ArticleSummary(article.head(), words, facts.size(), problems);
  }
}
