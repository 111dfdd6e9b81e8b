package io.newstally.reconcile;

import static java.util.Comparator.comparing;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.ArticleReport;
import io.newstally.model.Reconciliation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the articles of a run say: one figure per event, running totals, captives. */
public final class Reconciler {

  private final People people;
  private final Places places;
  private final Totals totals;
  private final Outliner outliner;
  private final Zeros zeros;
  private final NewsWeights weights;

  /**
   * Reads the words for people, places and totals.
   *
   * @throws io.newstally.lexicon.TableException when a table is missing or broken
   */
  public Reconciler(Lexicon lexicon) {
    this.people = new People(lexicon);
    this.places = new Places(lexicon);
    this.totals = new Totals(lexicon);
    this.outliner = new Outliner(lexicon, places);
    this.zeros = new Zeros(people, new Cues(lexicon));
    this.weights = NewsWeights.read(lexicon);
  }

  /** What of one article is to be compared with others. Safe for many threads. */
  public Outline outline(ArticleReport report, ReconcileOptions options) {
    return outliner.of(report, options.eventField());
  }

  /** The result is the same whatever the order of {@code articles}; their ids must differ. */
  public Reconciliation reconcile(List<Outline> articles, ReconcileOptions options) {
    EventGrouper.Grouping grouping = new EventGrouper(places, weights).group(articles);
    List<EventGroup> groups =
        grouping.groups().stream()
            .sorted(
                comparing((EventGroup g) -> g.event().start().isEmpty())
                    .thenComparing(g -> g.event().start())
                    .thenComparing(g -> g.event().id()))
            .toList();
    Map<String, String> copies = grouping.duplicateOf();
    Claims claims = new Claims(totals, zeros, new Apart(people, places), copies);
    Figures figures = new Figures(new Groups(people, places), claims, zeros, options.preference());
    Timeline timeline = new Timeline(people, copies);
    // An event's figures are the longest part, and rest on nothing but the event.
    return new Reconciliation(
        groups.parallelStream().flatMap(group -> figures.of(group).stream()).toList(),
        groups.stream().flatMap(group -> timeline.of(group).stream()).toList(),
        new Ledger(people, totals).of(groups),
        eventOfArticle(groups),
        copies);
  }

  private static Map<String, String> eventOfArticle(List<EventGroup> groups) {
    Map<String, String> events = new TreeMap<>();
    for (EventGroup group : groups) {
      group.happenings().stream()
          .filter(Happening::news)
          .forEach(h -> events.put(h.article().id(), group.event().id()));
    }
    return events;
  }
}
