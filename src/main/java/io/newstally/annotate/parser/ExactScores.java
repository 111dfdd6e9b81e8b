package io.newstally.annotate.parser;

import io.newstally.annotate.flat.FlatFile;
import java.util.Arrays;

/**
 * Scores with every sum taken as CoreNLP's {@code Classifier} takes it: float products, double
 * sums, in its order; and the contribution of a feature rounded to float unless it is one of the
 * 20,000 that CoreNLP computes beforehand. A hundred times as slow as {@link HiddenLayer}, and
 * asked only where two moves score so alike that rounding could decide.
 */
final class ExactScores {

  private final Network network;
  private final int[] precomputed;

  ExactScores(Network network, FlatFile flat) {
    this.network = network;
    precomputed = new int[flat.ints("precomputed").remaining()];
    flat.ints("precomputed").get(precomputed);
  }

  double[] scores(Configuration state, Features features) {
    int[] nodes = new int[Positions.NODES];
    Positions.fill(nodes, state);
    double[] hidden = new double[network.hiddenSize()];
    for (int p = 0; p < Positions.NODES; p++) {
      add(hidden, features.word(nodes[p]), p);
    }
    for (int p = 0; p < Positions.NODES; p++) {
      add(hidden, features.tag(nodes[p]), Positions.tag(p));
    }
    for (int p = Positions.UPRIGHT; p < Positions.NODES; p++) {
      add(hidden, features.label(state.label(nodes[p])), Positions.label(p));
    }
    float[] bias = network.bias();
    double[] scores = new double[network.moves()];
    for (int i = 0; i < hidden.length; i++) {
      double sum = hidden[i] + bias[i];
      addScaled(scores, network.output(i), sum * sum * sum);
    }
    return scores;
  }

  private static void addScaled(double[] sum, float[] column, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * column[i];
    }
  }

  private void add(double[] hidden, int feature, int input) {
    double[] contribution = new double[hidden.length];
    float[] embedding = network.embedding(feature);
    for (int i = 0; i < embedding.length; i++) {
      addProducts(contribution, network.input(input, i), embedding[i]);
    }
    boolean rounded = Arrays.binarySearch(precomputed, feature * Positions.INPUTS + input) < 0;
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] += rounded ? (float) contribution[i] : contribution[i];
    }
  }

  private static void addProducts(double[] sum, float[] column, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += column[i] * factor;
    }
  }
}
