package io.newstally.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows how many happenings of a run a word goes with, and weighs a shared word by that. */
final class Rarity {

  /** A word of more happenings than this finds nothing. */
  private static final int RARE = 50;

  private final Map<String, Integer> happenings = new HashMap<>();
  private final int size;

  Rarity(Iterable<Traits> all) {
    int n = 0;
    for (Traits traits : all) {
      Set<String> words = new TreeSet<>(traits.words());
      words.addAll(traits.names());
      words.addAll(traits.place());
      words.forEach(word -> happenings.merge(word, 1, Integer::sum));
      n++;
    }
    size = n;
  }

  boolean isRare(String word) {
    return happenings.getOrDefault(word, 0) <= RARE;
  }

  /** Logarithm of the inverse share of happenings with this word (Spärck Jones 1972). */
  double weight(String word) {
    return Math.log1p((double) size / happenings.getOrDefault(word, 1));
  }

  /** Share of the rarity of all words that is in both sets, from 0 to 1. */
  double jaccard(Set<String> one, Set<String> other) {
    double shared = shared(one, other);
    double all = sum(one) + sum(other) - shared;
    return all == 0 ? 0 : shared / all;
  }

  /** Share of the rarity of the poorer set that is in both, from 0 to 1. */
  double overlap(Set<String> one, Set<String> other) {
    double least = Math.min(sum(one), sum(other));
    return least == 0 ? 0 : shared(one, other) / least;
  }

  private double shared(Set<String> one, Set<String> other) {
    Set<String> less = one.size() < other.size() ? one : other;
    Set<String> more = one.size() < other.size() ? other : one;
    double sum = 0;
    for (String word : less) {
      sum += more.contains(word) ? weight(word) : 0;
    }
    return sum;
  }

  private double sum(Set<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += weight(word);
    }
    return sum;
  }
}
