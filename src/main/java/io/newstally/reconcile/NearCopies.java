package io.newstally.reconcile;

import io.newstally.model.Article;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds articles that print the same text, such as one agency story in five papers: MinHash over
 * runs of three words (Broder 1997), candidates by locality-sensitive hashing, so that the work
 * grows with the number of articles only. Short runs survive a paper's small edits.
 */
final class NearCopies {

  private static final int RUN = 3;
  private static final int LEAST_RUNS = 10;
  private static final int HASHES = 96;
  private static final int BAND = 2;

  /** Share of equal runs from which on two short texts are one story. */
  private static final double COPY = 0.6;

  /** The same for longer texts, of which a paper may drop or rewrite every fourth sentence. */
  private static final double EDITED_COPY = 0.35;

  /** Runs of three words that a brief or a form does not have. */
  private static final int LONG_TEXT = 150;

  /** The same text weeks later is a form that a paper fills in, no copy. */
  private static final long DAYS_APART = 7;

  private final List<Article> articles;
  private final List<long[]> signatures = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();

  private NearCopies(List<Article> articles) {
    this.articles = articles;
    for (Article article : articles) {
      List<String> words = Words.lower(article.text());
      signatures.add(signature(words));
      lengths.add(words.size());
    }
  }

  /**
   * The id of the original by the id of its near-copy.
   *
   * @param articles in the order in which they appeared; the first of a set of copies is the
   *     original
   */
  static Map<String, String> of(List<Article> articles) {
    return new NearCopies(articles).find();
  }

  private Map<String, String> find() {
    UnionFind stories = new UnionFind(articles.size());
    for (int band = 0; band < HASHES; band += BAND) {
      Map<Long, Integer> firstByHash = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        long[] signature = signatures.get(i);
        if (signature.length > 0) {
          long hash = mix(signature[band] * 31 + signature[band + 1]);
          Integer first = firstByHash.putIfAbsent(hash, i);
          join(stories, first == null ? i : first, i);
        }
      }
    }
    Map<String, String> originals = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      int original = stories.find(i);
      if (original != i) {
        originals.put(articles.get(i).id(), articles.get(original).id());
      }
    }
    return originals;
  }

  private void join(UnionFind stories, int one, int other) {
    if (one != other && isClose(one, other) && likeness(one, other) >= least(one, other)) {
      stories.join(one, other);
    }
  }

  private double least(int one, int other) {
    return Math.min(lengths.get(one), lengths.get(other)) < LONG_TEXT ? COPY : EDITED_COPY;
  }

  private boolean isClose(int one, int other) {
    LocalDate a = articles.get(one).published();
    LocalDate b = articles.get(other).published();
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS_APART;
  }

  private double likeness(int one, int other) {
    long[] a = signatures.get(one);
    long[] b = signatures.get(other);
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      if (a[i] == b[i]) {
        equal++;
      }
    }
    return (double) equal / HASHES;
  }

  /** The least hash of all runs under each hash function; empty for a text too short to tell. */
  private static long[] signature(List<String> words) {
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

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long n) {
    long z = n + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
