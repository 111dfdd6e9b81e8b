package io.newstally.reconcile;

import io.newstally.model.Figure;
import io.newstally.model.LedgerEntry.Movements;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * taken − released − rescued − died, as bounds. The most remain when the most were taken and the
 * fewest left; what no claim tells counts as nobody.
 */
final class Remaining {

  private Remaining() {}

  /** Bounds of those not accounted for, never below zero; all unknown when the taking is. */
  static Figure of(Movements movements) {
    Figure taken = movements.taken();
    if (taken == null) {
      return new Figure(null, null, null);
    }
    List<Figure> left = left(movements);
    return new Figure(
        floor(minus(taken.best(), left.stream().map(Figure::best).toList())),
        lowest(taken, left),
        highest(taken, left));
  }

  /** Whether what is stated as held lies within the bounds; null when either is unknown. */
  static @Nullable Boolean consistent(Figure remaining, @Nullable Figure held) {
    if (held == null || (remaining.low() == null && remaining.high() == null)) {
      return null;
    }
    Long low = held.low();
    Long high = held.high();
    Long least = remaining.low();
    Long most = remaining.high();
    return (low == null || most == null || low <= most)
        && (high == null || least == null || high >= least);
  }

  /** What the account cannot explain, empty when nothing. */
  static String note(Movements movements) {
    Figure taken = movements.taken();
    if (taken == null) {
      return "how many were taken is not told";
    }
    Long rest = minus(taken.high(), left(movements).stream().map(f -> floorLow(f)).toList());
    return rest != null && rest < 0 ? "more left than were taken" : "";
  }

  private static @Nullable Long lowest(Figure taken, List<Figure> left) {
    Long low = taken.low();
    if (low == null) {
      return null;
    }
    Long rest = minus(low, left.stream().map(Figure::high).toList());
    return rest == null ? Long.valueOf(0) : floor(rest);
  }

  private static @Nullable Long highest(Figure taken, List<Figure> left) {
    return floor(minus(taken.high(), left.stream().map(f -> floorLow(f)).toList()));
  }

  /** At least nobody left where the words set no lower bound. */
  private static Long floorLow(Figure figure) {
    Long low = figure.low();
    return low == null ? Long.valueOf(0) : low;
  }

  private static List<Figure> left(Movements movements) {
    return Stream.of(movements.released(), movements.rescued(), movements.died())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Null when one of the numbers is unknown. */
  private static @Nullable Long minus(@Nullable Long from, List<@Nullable Long> numbers) {
    Long rest = from;
    for (Long number : numbers) {
      if (rest == null || number == null) {
        return null;
      }
      rest -= number;
    }
    return rest;
  }

  private static @Nullable Long floor(@Nullable Long n) {
    return n == null ? null : Long.valueOf(Math.max(0, n));
  }
}
