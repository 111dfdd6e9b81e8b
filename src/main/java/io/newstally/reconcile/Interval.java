package io.newstally.reconcile;

import io.newstally.model.Amount;
import io.newstally.model.Fact;
import io.newstally.model.Figure;
import java.util.List;

/**
 * The counts that a claim allows, both ends included.
 *
 * @param high {@link Long#MAX_VALUE} when open
 */
record Interval(long low, long high) {

  /** "About" and "nearly" allow a tenth. */
  private static final double HEDGED = 0.1;

  /** What one claim allows. */
  static Interval of(Fact fact) {
    Amount amount = fact.amount();
    Figure figure = Count.figure(amount);
    long size = Count.size(figure);
    long tenth = Math.round(size * HEDGED);
    Long low = figure.low();
    Long high = figure.high();
    return switch (amount.hedge()) {
      case APPROX -> new Interval(size - tenth, size + tenth);
      case NEARLY -> new Interval(size - tenth, high == null ? size : high);
      default -> new Interval(low == null ? 0 : low, high == null ? Long.MAX_VALUE : high);
    };
  }

  /** What the sum of claims allows. */
  static Interval sum(List<Fact> facts) {
    long low = 0;
    long high = 0;
    for (Fact fact : facts) {
      Interval interval = of(fact);
      low += interval.low;
      boolean open = high == Long.MAX_VALUE || interval.high == Long.MAX_VALUE;
      high = open ? Long.MAX_VALUE : high + interval.high;
    }
    return new Interval(low, high);
  }

  boolean meets(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /** True when one figure is allowed by all; intervals that meet pairwise meet in one point. */
  static boolean allMeet(List<Interval> intervals) {
    long low = intervals.stream().mapToLong(Interval::low).max().orElse(0);
    long high = intervals.stream().mapToLong(Interval::high).min().orElse(0);
    return low <= high;
  }
}
