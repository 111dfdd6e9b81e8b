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
    int[] told = all.stream().flatMapToInt(Rarity::words).sorted().toArray();
    int[] repeated = new int[told.length / 2];
    int[] counts = new int[told.length / 2];
    int kinds = 0;
    for (int begin = 0, end; begin < told.length; begin = end) {
      end = begin + 1;
      while (end < told.length && told[end] == told[begin]) {
        end++;
      }
      if (end - begin > 1) {
        repeated[kinds] = told[begin];
        counts[kinds] = end - begin;
        kinds++;
      }
    }
    words = Arrays.copyOf(repeated, kinds);
    happenings = Arrays.copyOf(counts, kinds);
    size = Math.max(all.size(), USUAL_SIZE);
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
