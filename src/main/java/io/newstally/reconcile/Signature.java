package io.newstally.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * What a text is compared by with others: MinHash over its runs of three words (Broder 1997). Short
 * runs survive a paper's small edits. Takes less than a kilobyte, whatever the text.
 */
final class Signature {

  private static final int RUN = 3;
  private static final int LEAST_RUNS = 10;
  private static final int HASHES = 96;
  private static final int BAND = 2;

  /** Bands of hashes: of two texts that are alike, some band is equal. */
  static final int BANDS = HASHES / BAND;

  private final int words;
  private final long[] least;

  private Signature(int words, long[] least) {
    this.words = words;
    this.least = least;
  }

  static Signature of(String text) {
    List<String> words = WordSplitter.lower(text);
    return new Signature(words.size(), least(words));
  }

  /** Number of words of the text. */
  int words() {
    return words;
  }

  /** True for a text too short to tell what it is a copy of. */
  boolean isEmpty() {
    return least.length == 0;
  }

  /** A number that two texts have in common when their hashes in this band are the same. */
  long band(int band) {
    return mix(least[band * BAND] * 31 + least[band * BAND + 1]);
  }

  /** About which share of the runs of both texts is in both, from 0 to 1; none may be empty. */
  double likeness(Signature other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      if (least[i] == other.least[i]) {
        equal++;
      }
    }
    return (double) equal / HASHES;
  }

  /** The least hash of all runs under each hash function. */
  private static long[] least(List<String> words) {
    if (words.size() < LEAST_RUNS + RUN - 1) {
      return new long[0];
    }
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int at = 0; at + RUN <= words.size(); at++) {
      long run = 0;
      for (String word : words.subList(at, at + RUN)) {
        run = mix(run + word.hashCode());
      }
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], mix(run + i));
      }
    }
    return least;
  }

  /** Scatters numbers: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long n) {
    long z = n + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
