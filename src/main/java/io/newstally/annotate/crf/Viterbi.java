package io.newstally.annotate.crf;

/**
 * Finds the sequence of labels with the highest score (Viterbi 1967). CoreNLP's {@code
 * ExactBestSequenceFinder} looks for the most probable sequence, for which it first computes
 * probabilities along the whole chain; it is the same sequence.
 */
final class Viterbi {

  private Viterbi() {}

  /**
   * The best label of each token. The token before the first one has label 0.
   *
   * @param model the model's number in the sentence's scores
   */
  static int[] decode(EntityModel model, Sentence sentence, int number) {
    int labels = model.labels().size();
    int[][] origins = new int[sentence.size()][];
    double[] best = new double[labels];
    for (int i = 0; i < sentence.size(); i++) {
      double[] pairs = model.pairScores(sentence, i, number);
      double[] scores = model.labelScores(sentence, i, number);
      origins[i] = new int[labels];
      for (int label = 0; label < labels; label++) {
        int origin = i == 0 ? 0 : origin(best, pairs, label);
        origins[i][label] = origin;
        scores[label] += best[origin] + pairs[origin * labels + label];
      }
      best = scores;
    }
    return trace(origins, best);
  }

  private static int origin(double[] best, double[] pairs, int label) {
    int origin = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int before = 0; before < best.length; before++) {
      double score = best[before] + pairs[before * best.length + label];
      if (score > highest) {
        highest = score;
        origin = before;
      }
    }
    return origin;
  }

  private static int[] trace(int[][] origins, double[] last) {
    int[] sequence = new int[origins.length];
    int label = 0;
    for (int i = 1; i < last.length; i++) {
      label = last[i] > last[label] ? i : label;
    }
    for (int i = origins.length - 1; i >= 0; i--) {
      sequence[i] = label;
      label = origins[i][label];
    }
    return sequence;
  }
}
