package io.newstally.model;

import java.util.List;

/**
 * An article's own tally of one type for what it reports as news.
 *
 * @param factIds the facts that the figure rests on, in order of the text
 * @param confidence how sure the figure is
 */
public record Total(
    String articleId, FactType type, Figure figure, List<String> factIds, Confidence confidence) {

  public Total {
    factIds = List.copyOf(factIds);
  }
}
