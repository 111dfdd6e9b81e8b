package io.newstally.reconcile;

import io.newstally.model.Amount;
import io.newstally.model.Fact;
import io.newstally.model.Figure;
import io.newstally.model.Hedge;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Amounts as counts of people. */
final class Count {

  /** More people than ever lived; keeps sums of absurd numbers within a long. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  private Count() {}

  /** The number that an amount is ranked by: its value, else its lower, else its upper bound. */
  static long size(Fact fact) {
    return size(figure(fact.amount()));
  }

  /** The number that a figure is ranked by: its best, else its lower, else its upper bound. */
  static long size(Figure figure) {
    Long best = figure.best();
    Long low = figure.low();
    Long high = figure.high();
    if (best != null) {
      return best;
    }
    return low != null ? low : high != null ? high : 0;
  }

  /**
   * The amount as a count of people. "More than 12" allows 13 and more, but 12 is what is quoted:
   * the bounds of a figure hold its best.
   */
  static Figure figure(Amount amount) {
    Long best = people(amount.value());
    Long low = people(amount.low());
    Long high = people(amount.high());
    return new Figure(
        best,
        best != null && low != null ? Long.valueOf(Math.min(best, low)) : low,
        best != null && high != null ? Long.valueOf(Math.max(best, high)) : high);
  }

  /** True when the words state just one number. */
  static boolean isExact(Fact fact) {
    return fact.amount().hedge() == Hedge.EXACT;
  }

  /** Sum of the figures; a part that is unknown in one of them is unknown in the sum. */
  static Figure sum(List<Figure> figures) {
    return new Figure(
        sum(figures, Figure::best), sum(figures, Figure::low), sum(figures, Figure::high));
  }

  private static @Nullable Long sum(List<Figure> figures, Function<Figure, @Nullable Long> part) {
    long sum = 0;
    for (Figure figure : figures) {
      Long n = part.apply(figure);
      if (n == null) {
        return null;
      }
      sum = Math.addExact(sum, n);
    }
    return sum;
  }

  private static @Nullable Long people(@Nullable BigDecimal n) {
    return n == null ? null : n.max(BigDecimal.ZERO).min(MOST).longValue();
  }
}
