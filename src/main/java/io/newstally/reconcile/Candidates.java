package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which happenings are worth comparing: those with a rare name or a place and time in common.
 * The work per happening stays the same however many there are.
 */
final class Candidates {

  /** In a block, sorted by time, a happening is compared with this many behind it. */
  private static final int NEIGHBOURS = 30;

  private Candidates() {}

  /** Two happenings by their numbers, the lower one first. */
  record Pair(int one, int other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair that) {
      return one != that.one ? Integer.compare(one, that.one) : Integer.compare(other, that.other);
    }
  }

  /** The pairs to compare. Keyed news is left alone: the input has said what it belongs to. */
  static Set<Pair> of(List<Traits> all, Rarity rarity) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).happening().key().isEmpty()) {
        for (String block : all.get(i).blocks(rarity)) {
          blocks.computeIfAbsent(block, b -> new ArrayList<>()).add(i);
        }
      }
    }
    Set<Pair> pairs = new TreeSet<>();
    for (List<Integer> block : blocks.values()) {
      block.sort(comparing((Integer i) -> firstDay(all.get(i))).thenComparing(naturalOrder()));
      for (int i = 0; i < block.size(); i++) {
        int end = Math.min(block.size(), i + 1 + NEIGHBOURS);
        for (int other : block.subList(i + 1, end)) {
          pairs.add(new Pair(Math.min(block.get(i), other), Math.max(block.get(i), other)));
        }
      }
    }
    return pairs;
  }

  private static long firstDay(Traits traits) {
    var first = traits.happening().days().first();
    return first == null ? Long.MAX_VALUE : first.toEpochDay();
  }
}
