package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which articles tell of one event: the likest happenings first, as long as each of them is
 * like what its event holds already.
 */
final class EventGrouper {

  /** Of one day's articles the longest first: who copies cuts. */
  private static final Comparator<Outline> BY_APPEARANCE =
      comparing((Outline outline) -> outline.article().published(), nullsLast(naturalOrder()))
          .thenComparing(outline -> -outline.length())
          .thenComparing(outline -> outline.article().id());

  private final Places places;
  private final NewsWeights weights;

  EventGrouper(Places places, NewsWeights weights) {
    this.places = places;
    this.weights = weights;
  }

  /**
   * The events of a run.
   *
   * @param groups in the order in which their first article appeared
   * @param duplicateOf id of the original by the id of its near-copy
   */
  record Grouping(List<EventGroup> groups, Map<String, String> duplicateOf) {}

  /** Groups what the articles tell. */
  Grouping group(List<Outline> articles) {
    List<Outline> ordered = articles.stream().sorted(BY_APPEARANCE).toList();
    Map<String, String> copies = NearCopies.of(ordered);
    List<Traits> all = ordered.stream().flatMap(o -> o.happenings().stream()).toList();
    UnionFind events = new UnionFind(all.size());
    joinByKey(all, events);
    joinCopies(all, copies, events);
    joinAlike(all, events);
    return new Grouping(named(all, events), copies);
  }

  private static void joinByKey(List<Traits> all, UnionFind events) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String key = all.get(i).happening().key();
      if (!key.isEmpty()) {
        Integer other = first.putIfAbsent(key, i);
        events.join(i, other == null ? i : other);
      }
    }
  }

  private static void joinCopies(List<Traits> all, Map<String, String> copies, UnionFind events) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Happening happening = all.get(i).happening();
      if (happening.news() && happening.key().isEmpty()) {
        String id = happening.article().id();
        Integer other = first.putIfAbsent(copies.getOrDefault(id, id), i);
        events.join(i, other == null ? i : other);
      }
    }
  }

  private void joinAlike(List<Traits> all, UnionFind events) {
    Rarity rarity = new Rarity(all);
    Likeness likeness = new Likeness(rarity, weights);
    List<Alike> alike =
        Candidates.of(all, rarity)
            .parallel()
            .map(p -> new Alike(p, likeness.logOdds(all.get(p.one()), all.get(p.other()))))
            .filter(a -> a.logOdds() > 0)
            .sorted(comparing(Alike::logOdds, reverseOrder()).thenComparing(Alike::pair))
            .toList();
    Members members = new Members(all, events, likeness);
    alike.forEach(a -> members.join(a.pair().one(), a.pair().other()));
  }

  /** Two happenings that seem to be one. */
  private record Alike(Candidates.Pair pair, double logOdds) {}

  private List<EventGroup> named(List<Traits> all, UnionFind events) {
    Map<Integer, List<Happening>> byEvent = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      byEvent.computeIfAbsent(events.find(i), e -> new ArrayList<>()).add(all.get(i).happening());
    }
    EventNames names = new EventNames(places);
    return byEvent.values().stream()
        .filter(EventGrouper::isEvent)
        .map(h -> new EventGroup(names.name(h), h))
        .toList();
  }

  /**
   * An article that claims nothing and is like no other tells of no event; nor does one that says
   * beside its news that nobody was hurt somewhere.
   */
  private static boolean isEvent(List<Happening> happenings) {
    return happenings.stream().anyMatch(h -> h.facts().stream().anyMatch(f -> Count.size(f) > 0))
        || happenings.stream().anyMatch(h -> !h.key().isEmpty())
        || (happenings.stream().anyMatch(Happening::news)
            && (happenings.size() > 1 || !happenings.get(0).facts().isEmpty()));
  }
}
