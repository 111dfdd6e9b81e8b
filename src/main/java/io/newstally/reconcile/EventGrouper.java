package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which articles tell of one event. Happenings are put into blocks by place and time, names
 * and rare words; only neighbours in a block are compared, so that the work per article stays the
 * same however many there are.
 */
final class EventGrouper {

  /** In a block, sorted by time, a happening is compared with this many behind it. */
  private static final int NEIGHBOURS = 30;

  /** Of one day's articles the longest first: who copies cuts. */
  private static final Comparator<Outline> BY_APPEARANCE =
      comparing((Outline outline) -> outline.article().published(), nullsLast(naturalOrder()))
          .thenComparing(outline -> -outline.length())
          .thenComparing(outline -> outline.article().id());

  private final Places places;

  EventGrouper(Places places) {
    this.places = places;
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

  /** Keyed news is left alone: the input has said what it belongs to. */
  private static void joinAlike(List<Traits> all, UnionFind events) {
    Rarity rarity = new Rarity(all);
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).happening().key().isEmpty()) {
        for (String block : all.get(i).blocks(rarity)) {
          blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Pair> pairs = pairs(all, blocks.values(), new Likeness(rarity));
    Members members = new Members(all, events);
    for (Pair pair : pairs) {
      if (!members.areApart(pair.one(), pair.other())) {
        members.join(pair.one(), pair.other());
      }
    }
  }

  /** Two happenings that seem to be one. */
  private record Pair(int one, int other, int points) {}

  /** Pairs of one event, the surest first. */
  private static List<Pair> pairs(
      List<Traits> all, Collection<List<Integer>> blocks, Likeness likeness) {
    Set<Pair> pairs = new HashSet<>();
    for (List<Integer> block : blocks) {
      block.sort(comparing((Integer i) -> firstDay(all.get(i))).thenComparing(naturalOrder()));
      for (int i = 0; i < block.size(); i++) {
        int end = Math.min(block.size(), i + 1 + NEIGHBOURS);
        for (int j = i + 1; j < end; j++) {
          int one = Math.min(block.get(i), block.get(j));
          int other = Math.max(block.get(i), block.get(j));
          int points = likeness.points(all.get(one), all.get(other));
          if (points >= Likeness.ONE) {
            pairs.add(new Pair(one, other, points));
          }
        }
      }
    }
    return pairs.stream()
        .sorted(
            comparing(Pair::points, reverseOrder())
                .thenComparing(Pair::one)
                .thenComparing(Pair::other))
        .toList();
  }

  private static long firstDay(Traits traits) {
    var first = traits.happening().days().first();
    return first == null ? Long.MAX_VALUE : first.toEpochDay();
  }

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

  /** An article that claims nothing and is like no other tells of no event. */
  private static boolean isEvent(List<Happening> happenings) {
    return happenings.size() > 1
        || happenings.stream().anyMatch(h -> !h.facts().isEmpty() || !h.key().isEmpty());
  }
}
