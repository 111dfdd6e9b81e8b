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
}
