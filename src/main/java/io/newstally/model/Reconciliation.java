package io.newstally.model;

import java.util.List;
import java.util.Map;

/**
 * What the articles of a run say together.
 *
 * @param eventOfArticle event id by article id, for every article with an event of its own
 * @param duplicateOf article id by the id of its near-copy
 */
public record Reconciliation(
    List<EventFigure> figures,
    List<TimelineEntry> timeline,
    List<LedgerEntry> ledger,
    Map<String, String> eventOfArticle,
    Map<String, String> duplicateOf) {

  public Reconciliation {
    figures = List.copyOf(figures);
    timeline = List.copyOf(timeline);
    ledger = List.copyOf(ledger);
    eventOfArticle = Map.copyOf(eventOfArticle);
    duplicateOf = Map.copyOf(duplicateOf);
  }
}
