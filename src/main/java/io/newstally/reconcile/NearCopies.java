package io.newstally.reconcile;

import io.newstally.model.ArticleHead;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds articles that print the same text, such as one agency story in five papers. Candidates come
 * by locality-sensitive hashing of the {@link Signature}s, so that the work grows with the number
 * of articles only.
 */
final class NearCopies {

  /** Share of equal runs from which on two short texts are one story. */
  private static final double COPY = 0.6;

  /** The same for longer texts, of which a paper may drop or rewrite every fourth sentence. */
  private static final double EDITED_COPY = 0.35;

  /** Runs of three words that a brief or a form does not have. */
  private static final int LONG_TEXT = 150;

  /** The same text weeks later is a form that a paper fills in, no copy. */
  private static final long DAYS_APART = 7;

  private final List<Outline> articles;

  private NearCopies(List<Outline> articles) {
    this.articles = articles;
  }

  /**
   * The id of the original by the id of its near-copy.
   *
   * @param articles in the order in which they appeared; the first of a set of copies is the
   *     original
   */
  static Map<String, String> of(List<Outline> articles) {
    return new NearCopies(articles).find();
  }

  private Map<String, String> find() {
    UnionFind stories = new UnionFind(articles.size());
    for (int band = 0; band < Signature.BANDS; band++) {
      Map<Long, Integer> firstByHash = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        Signature signature = signature(i);
        if (!signature.isEmpty()) {
          Integer first = firstByHash.putIfAbsent(signature.band(band), i);
          join(stories, first == null ? i : first, i);
        }
      }
    }
    Map<String, String> originals = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      int original = stories.find(i);
      if (original != i) {
        originals.put(head(i).id(), head(original).id());
      }
    }
    return originals;
  }

  private void join(UnionFind stories, int one, int other) {
    if (one != other
        && isClose(one, other)
        && signature(one).likeness(signature(other)) >= least(one, other)) {
      stories.join(one, other);
    }
  }

  private double least(int one, int other) {
    return Math.min(signature(one).words(), signature(other).words()) < LONG_TEXT
        ? COPY
        : EDITED_COPY;
  }

  private boolean isClose(int one, int other) {
    LocalDate a = head(one).published();
    LocalDate b = head(other).published();
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS_APART;
  }

  private ArticleHead head(int article) {
    return articles.get(article).article();
  }

  private Signature signature(int article) {
    return articles.get(article).signature();
  }
}
