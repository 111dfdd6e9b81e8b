package io.newstally.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Knows how many happenings of a run a word goes with, and weighs a shared word by that. */
final class Rarity {

  /** A word of more happenings than this finds nothing. */
  private static final int RARE = 50;

  /** In a small run, a word counts as rare as it would be among this many happenings. */
  private static final int USUAL_SIZE = 3000;

  /** Words of more than one happening, in ascending order. */
  private final int[] words;

  /** How many happenings each of these words goes with. */
  private final int[] happenings;

  private final double size;

  Rarity(Collection<Traits> all) {
    int[] told = all.stream().flatMapToInt(Rarity::words).toArray();
    Arrays.sort(told);
    int[] repeated = IntStream.range(1, told.length).filter(i -> isSecond(told, i)).toArray();
    words = Arrays.stream(repeated).map(i -> told[i]).toArray();
    happenings = Arrays.stream(repeated).map(i -> equal(told, i - 1)).toArray();
    size = Math.max(all.size(), USUAL_SIZE);
  }

  /** True at the second of equal numbers. */
  private static boolean isSecond(int[] sorted, int at) {
    return sorted[at] == sorted[at - 1] && (at == 1 || sorted[at] != sorted[at - 2]);
  }

  /** How often the number at {@code begin} stands there and behind it. */
  private static int equal(int[] sorted, int begin) {
    int end = begin;
    while (end < sorted.length && sorted[end] == sorted[begin]) {
      end++;
    }
    return end - begin;
  }

  private static IntStream words(Traits traits) {
    Codes names = traits.names().or(traits.people());
    return traits.words().or(names).or(traits.title()).stream();
  }

  private int happenings(int word) {
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? 1 : happenings[at];
  }

  boolean isRare(int word) {
    return happenings(word) <= RARE;
  }

  /** Logarithm of the inverse share of happenings with this word (Spärck Jones 1972). */
  double weight(int word) {
    return Math.log(size / happenings(word));
  }

  /** The weight of the rarest word relative to that of a word of one happening, from 0 to 1. */
  double rarest(Codes words) {
    return words.stream().mapToDouble(this::weight).max().orElse(0) / Math.log(size);
  }

  /** Share of the rarity of all words that is in both sets, from 0 to 1. */
  double jaccard(Codes one, Codes other) {
    double shared = shared(one, other);
    double all = sum(one) + sum(other) - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** Share of the rarity of the poorer set that is in both, from 0 to 1. */
  double overlap(Codes one, Codes other) {
    double least = Math.min(sum(one), sum(other));
    return least == 0 ? 0 : shared(one, other) / least;
  }

  private double shared(Codes one, Codes other) {
    return sum(one.and(other));
  }

  private double sum(Codes words) {
    return words.stream().mapToDouble(this::weight).sum();
  }
}
