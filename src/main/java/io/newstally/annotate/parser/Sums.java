package io.newstally.annotate.parser;

/** Sums of vectors: loops that the compiler turns into vector instructions. */
final class Sums {

  private Sums() {}

  static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  static void add(float[] sum, float[] a, float[] b) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i];
    }
  }

  /**
   * Adds a matrix times a vector: the columns from {@code first} on, each scaled by a number of the
   * vector. Four at a time, since loading and storing the sum costs as much as a product.
   */
  static void addProduct(float[] sum, float[][] columns, int first, float[] vector) {
    int i = 0;
    for (; i + 3 < vector.length; i += 4) {
      addFour(sum, columns, first + i, vector, i);
    }
    for (; i < vector.length; i++) {
      addScaled(sum, columns[first + i], vector[i]);
    }
  }

  private static void addFour(
      float[] sum, float[][] columns, int first, float[] vector, int offset) {
    float[] a = columns[first];
    float[] b = columns[first + 1];
    float[] c = columns[first + 2];
    float[] d = columns[first + 3];
    float wa = vector[offset];
    float wb = vector[offset + 1];
    float wc = vector[offset + 2];
    float wd = vector[offset + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += wa * a[i] + wb * b[i] + (wc * c[i] + wd * d[i]);
    }
  }

  private static void addScaled(float[] sum, float[] column, float factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * column[i];
    }
  }
}
