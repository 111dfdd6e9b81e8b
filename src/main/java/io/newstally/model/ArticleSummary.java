package io.newstally.model;

import java.util.List;

/**
 * How an article fared.
 *
 * @param words number of tokens that are words or numbers
 * @param facts number of claims
 * @param problems what went wrong with it
 */
public record ArticleSummary(ArticleHead head, int words, int facts, List<Problem> problems) {

  public ArticleSummary {
    problems = List.copyOf(problems);
  }
}
