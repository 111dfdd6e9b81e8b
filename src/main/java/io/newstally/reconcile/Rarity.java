package io.newstally.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Knows how many happenings of a run a word goes with, and weighs a shared word by that. */
final class Rarity {

  /** A word of more happenings than this finds nothing. */
  private static final int RARE = 50;

  /** In a small run, a word counts as rare as it would be among this many happenings. */
  private static final int USUAL_SIZE = 3000;

  private final Map<Integer, Integer> happenings = new HashMap<>();
  private final double size;

  Rarity(Collection<Traits> all) {
    for (Traits traits : all) {
      traits
          .words()
          .or(traits.names())
          .or(traits.place())
          .or(traits.people())
          .or(traits.title())
          .stream()
          .forEach(word -> happenings.merge(word, 1, Integer::sum));
    }
    size = Math.max(all.size(), USUAL_SIZE);
  }

  boolean isRare(int word) {
    return happenings.getOrDefault(word, 0) <= RARE;
  }

  /** Logarithm of the inverse share of happenings with this word (Spärck Jones 1972). */
  double weight(int word) {
    return Math.log(size / happenings.getOrDefault(word, 1));
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
