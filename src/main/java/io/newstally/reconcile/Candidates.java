package io.newstally.reconcile;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which happenings are worth comparing: those with a rare name or a place and time in common.
 * The work per happening stays the same however many there are: in a block of happenings with such
 * a thing in common, sorted by time, each is compared with its neighbours.
 */
final class Candidates {

  /** In a block, a happening is compared with this many behind it. */
  private static final int NEIGHBOURS = 30;

  /** The lower bits of a number hold one happening, the others a block or another happening. */
  private static final int BITS = 31;

  private final List<Traits> all;

  /** Happenings in order of time; below, each goes by its place here. */
  private final int[] byTime;

  private Candidates(List<Traits> all) {
    this.all = all;
    this.byTime =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(comparingLong(i -> firstDay(all.get(i))))
            .mapToInt(i -> i)
            .toArray();
  }

  /** Two happenings by their numbers, the lower one first. */
  record Pair(int one, int other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair that) {
      return one != that.one ? Integer.compare(one, that.one) : Integer.compare(other, that.other);
    }
  }

  /** The pairs to compare. Keyed news is left alone: the input has said what it belongs to. */
  static Stream<Pair> of(List<Traits> all, Rarity rarity) {
    Candidates candidates = new Candidates(all);
    return candidates.pairs(candidates.entries(rarity)).stream().mapToObj(candidates::pair);
  }

  /** A number for each happening in each of its blocks, block by block and by time. */
  private long[] entries(Rarity rarity) {
    LongBag entries = new LongBag();
    for (int at = 0; at < byTime.length; at++) {
      Traits traits = all.get(byTime[at]);
      if (traits.happening().key().isEmpty()) {
        long place = at;
        traits.blocks(rarity).forEach(block -> entries.add(((long) block << BITS) | place));
      }
    }
    return entries.stream().toArray();
  }

  private LongBag pairs(long[] entries) {
    LongBag pairs = new LongBag();
    for (int i = 0; i < entries.length; i++) {
      long block = entries[i] >> BITS;
      int end = Math.min(entries.length, i + 1 + NEIGHBOURS);
      for (int j = i + 1; j < end && entries[j] >> BITS == block; j++) {
        pairs.add((place(entries[i]) << BITS) | place(entries[j]));
      }
    }
    return pairs;
  }

  private static long place(long entry) {
    return entry & ((1L << BITS) - 1);
  }

  private Pair pair(long places) {
    int one = byTime[Math.toIntExact(places >> BITS)];
    int other = byTime[Math.toIntExact(place(places))];
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  private static long firstDay(Traits traits) {
    var first = traits.happening().days().first();
    return first == null ? Long.MAX_VALUE : first.toEpochDay();
  }
}
