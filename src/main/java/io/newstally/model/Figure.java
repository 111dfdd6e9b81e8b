package io.newstally.model;

import org.jspecify.annotations.Nullable;

/**
 * A reconciled count of people.
 *
 * @param best the figure to quote; null when the words give bounds only
 * @param low the lowest that the claims allow, null when unknown
 * @param high the highest that the claims allow, null when open
 */
public record Figure(@Nullable Long best, @Nullable Long low, @Nullable Long high) {

  public Figure {
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("bounds " + low + " and " + high + " exclude each other");
    }
  }

  /** Exactly {@code n}. */
  public static Figure exact(long n) {
    return new Figure(n, n, n);
  }
}
