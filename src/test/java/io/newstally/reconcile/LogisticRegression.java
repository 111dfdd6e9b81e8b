package io.newstally.reconcile;

import java.util.List;

/** Fits weights of signs by Newton's method; a small penalty keeps weights of rare signs small. */
final class LogisticRegression {

  private static final int STEPS = 40;
  private static final double PENALTY = 0.5;

  private LogisticRegression() {}

  /** One example: what its signs say, and whether it is one. */
  record Example(List<Double> signs, boolean one) {}

  /** The weights under which the examples are likeliest; one sign should be 1 always. */
  static double[] fit(List<Example> examples) {
    int n = examples.get(0).signs().size();
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[n];
      double[][] curve = new double[n][n];
      for (int i = 0; i < n; i++) {
        slope[i] = -PENALTY * weights[i];
        curve[i][i] = PENALTY;
      }
      for (Example example : examples) {
        add(example, weights, slope, curve);
      }
      double[] shift = solve(curve, slope);
      for (int i = 0; i < n; i++) {
        weights[i] += shift[i];
      }
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[] slope, double[][] curve) {
    double[] x = example.signs().stream().mapToDouble(sign -> sign).toArray();
    double odds = 0;
    for (int i = 0; i < x.length; i++) {
      odds += weights[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-odds));
    double error = (example.one() ? 1 : 0) - p;
    for (int i = 0; i < x.length; i++) {
      slope[i] += error * x[i];
      for (int j = 0; j < x.length; j++) {
        curve[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
  }

  /** Gaussian elimination; both arguments are used up. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double f = a[row][i] / a[i][i];
        for (int j = i; j < n; j++) {
          a[row][j] -= f * a[i][j];
        }
        b[row] -= f * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double rest = b[i];
      for (int j = i + 1; j < n; j++) {
        rest -= a[i][j] * x[j];
      }
      x[i] = rest / a[i][i];
    }
    return x;
  }
}
