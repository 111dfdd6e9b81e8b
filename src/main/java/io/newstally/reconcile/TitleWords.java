package io.newstally.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows in how many headlines a word stands, and weighs a shared word by how rare it is. */
final class TitleWords {

  /** A word in more headlines than this finds nothing. */
  private static final int RARE = 50;

  private final Map<String, Integer> headlines = new HashMap<>();
  private final int size;

  TitleWords(List<Traits> all) {
    all.forEach(t -> t.title().forEach(word -> headlines.merge(word, 1, Integer::sum)));
    size = all.size();
  }

  boolean isRare(String word) {
    return headlines.getOrDefault(word, 0) <= RARE;
  }

  /** Share of the rarity of all words that stands in both headlines, from 0 to 1. */
  double overlap(Set<String> one, Set<String> other) {
    double shared = 0;
    double all = 0;
    for (String word : one) {
      all += weight(word);
      shared += other.contains(word) ? weight(word) : 0;
    }
    for (String word : other) {
      all += one.contains(word) ? 0 : weight(word);
    }
    return all == 0 ? 0 : shared / all;
  }

  private double weight(String word) {
    return Math.log1p((double) size / headlines.getOrDefault(word, 1));
  }
}
