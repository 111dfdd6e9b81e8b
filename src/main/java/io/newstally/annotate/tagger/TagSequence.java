package io.newstally.annotate.tagger;

/**
 * Finds the most probable sequence of tags (Viterbi 1967), where a tag's probability depends on the
 * words around and on the two tags before, as CoreNLP's {@code ExactBestSequenceFinder} does.
 *
 * <p>The probability is the exponential of the tag's score divided by the sum of those of all fifty
 * tags. For each two tags before, that sum is a product of two vectors, since the scores are a sum
 * of what the words and what the tags before add. Where a word and the two before can have one tag
 * only, nothing is to be decided and nothing is computed.
 */
final class TagSequence {

  /** Gives what the words around add to the scores of a word's tags. */
  interface Emission {

    /** The scores, by tag. */
    double[] scores(int i);
  }

  private final TagHistory history;
  private final Emission emission;
  private final int[][] tags;
  private final int[] none;

  /**
   * A search.
   *
   * @param tags that each word may have
   */
  TagSequence(TagHistory history, Emission emission, int[][] tags) {
    this.history = history;
    this.emission = emission;
    this.tags = tags;
    this.none = new int[] {history.outside()};
  }

  private int[] tagsAt(int i) {
    return i < 0 ? none : tags[i];
  }

  /** The best tag of each word. */
  int[] best() {
    double[][] reached = {{0}};
    int[][][] origins = new int[tags.length][][];
    for (int i = 0; i < tags.length; i++) {
      double[][][] steps = steps(i);
      int near = tagsAt(i - 1).length;
      double[][] next = new double[near][tags[i].length];
      origins[i] = new int[near][tags[i].length];
      for (int b = 0; b < near; b++) {
        for (int c = 0; c < tags[i].length; c++) {
          int origin = origin(reached, steps, b, c);
          origins[i][b][c] = origin;
          next[b][c] = reached[origin][b] + steps[origin][b][c];
        }
      }
      reached = next;
    }
    return trace(origins, reached);
  }

  private static int origin(double[][] reached, double[][][] steps, int b, int c) {
    int origin = 0;
    for (int a = 1; a < reached.length; a++) {
      if (reached[a][b] + steps[a][b][c] > reached[origin][b] + steps[origin][b][c]) {
        origin = a;
      }
    }
    return origin;
  }

  /** The logarithm of the probability of each tag behind each two tags. */
  private double[][][] steps(int i) {
    int[] far = tagsAt(i - 2);
    int[] near = tagsAt(i - 1);
    double[][][] steps = new double[far.length][near.length][tags[i].length];
    if (far.length * near.length * tags[i].length == 1) {
      return steps;
    }
    double[] scores = emission.scores(i);
    double highest = max(scores);
    double[] factors = new double[scores.length];
    for (int tag = 0; tag < factors.length; tag++) {
      factors[tag] = Math.exp(scores[tag] - highest);
    }
    for (int a = 0; a < far.length; a++) {
      for (int b = 0; b < near.length; b++) {
        int row = history.row(far[a], near[b]);
        double sum = highest + Math.log(product(factors, history.factors(row)));
        for (int c = 0; c < tags[i].length; c++) {
          int tag = tags[i][c];
          steps[a][b][c] = scores[tag] + history.scores(row)[tag] - sum;
        }
      }
    }
    return steps;
  }

  private static double max(double[] values) {
    double max = values[0];
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  private static double product(double[] left, double[] right) {
    double product = 0;
    for (int i = 0; i < left.length; i++) {
      product += left[i] * right[i];
    }
    return product;
  }

  private int[] trace(int[][][] origins, double[][] reached) {
    int near = 0;
    int here = 0;
    for (int b = 0; b < reached.length; b++) {
      for (int c = 0; c < reached[b].length; c++) {
        if (reached[b][c] > reached[near][here]) {
          near = b;
          here = c;
        }
      }
    }
    int[] best = new int[tags.length];
    for (int i = tags.length - 1; i >= 0; i--) {
      best[i] = tags[i][here];
      int far = origins[i][near][here];
      here = near;
      near = far;
    }
    return best;
  }
}
