package io.newstally.model;

import java.util.List;
import java.util.Map;

/**
 * One figure of an event, reconciled over the articles that tell of it.
 *
 * @param event the event that the figure belongs to
 * @param who the people counted, empty for all
 * @param mentions number of claims behind the figure
 * @param firstReported day of the earliest article, empty when unknown
 * @param lastReported day of the latest article, empty when unknown
 * @param values how many voices give which figure, in ascending order of the figure
 * @param sources who says it, in alphabetical order
 * @param articleIds the articles that claim it, in alphabetical order
 * @param factIds the claims behind the figure
 */
public record EventFigure(
    Event event,
    FactType type,
    String who,
    Figure figure,
    Agreement agreement,
    int mentions,
    String firstReported,
    String lastReported,
    Map<String, Integer> values,
    List<String> sources,
    List<String> articleIds,
    List<String> factIds) {

  public EventFigure {
    sources = List.copyOf(sources);
    articleIds = List.copyOf(articleIds);
    factIds = List.copyOf(factIds);
  }
}
