package io.newstally.annotate.parser;

import io.newstally.annotate.flat.FlatFile;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The weights of the network: the embeddings <i>x</i> of up to 48 inputs, side by side, give the
 * hidden layer <i>h = (Wx + b)³</i>, and that gives a score per move, <i>Uh</i>.
 *
 * <p>Both matrices lie column by column, one array each, so that a product is a sum of scaled
 * columns: a loop over neighbouring floats, which the compiler turns into vector instructions, and
 * which adds up every sum in the order in which CoreNLP adds it up.
 */
final class Network {

  private final int embeddingSize;
  private final FloatBuffer embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;

  Network(FlatFile flat) {
    int[] sizes = new int[3];
    flat.ints("sizes").get(sizes);
    embeddingSize = sizes[0];
    embeddings = flat.floats("embeddings");
    input = rows(flat.floats("input"), sizes[2] * embeddingSize);
    bias = rows(flat.floats("bias"), 1)[0];
    output = rows(flat.floats("output"), bias.length);
  }

  private static float[][] rows(FloatBuffer values, int count) {
    float[][] rows = new float[count][values.remaining() / count];
    for (float[] row : rows) {
      values.get(row);
    }
    return rows;
  }

  int hiddenSize() {
    return bias.length;
  }

  float[] bias() {
    return bias;
  }

  /** The number of moves that are scored. */
  int moves() {
    return output[0].length;
  }

  /** The weights from a hidden unit to each move. */
  float[] output(int unit) {
    return output[unit];
  }

  float[] embedding(int feature) {
    float[] embedding = new float[embeddingSize];
    embeddings.get(feature * embeddingSize, embedding);
    return embedding;
  }

  /** The weights from one number of the embedding at an input to each hidden unit. */
  float[] input(int position, int dimension) {
    return input[position * embeddingSize + dimension];
  }

  /** What a feature at an input adds to the hidden layer, before the bias and the cube. */
  float[] contribution(int feature, int position) {
    float[] sum = new float[bias.length];
    Sums.addProduct(sum, input, position * embeddingSize, embedding(feature));
    return sum;
  }

  /** Scores of the moves from the hidden layer's sums, which become its values. */
  void score(float[] hidden, float[] scores) {
    for (int i = 0; i < hidden.length; i++) {
      float sum = hidden[i] + bias[i];
      hidden[i] = sum * sum * sum;
    }
    Arrays.fill(scores, 0);
    Sums.addProduct(scores, output, 0, hidden);
  }
}
