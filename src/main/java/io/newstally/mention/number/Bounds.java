package io.newstally.mention.number;

import io.newstally.mention.number.HedgeFinder.Hedging;
import io.newstally.model.Amount;
import io.newstally.model.Hedge;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The bounds that a number and its hedge state, as the annotation guide sets them. "More than N"
 * begins at N + 1 only where wholes are counted; a bare whole number ("the toll passed 300") is
 * taken for a count.
 */
final class Bounds {

  private Bounds() {}

  static Amount of(Quantity quantity, Hedging hedging, NumberKind kind) {
    if (quantity.isTie()) {
      return Amount.exact(quantity.low());
    }
    boolean single = quantity.isPlain();
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    boolean bare = kind == NumberKind.OTHER && quantity.unit().isNone();
    boolean counted = (kind == NumberKind.COUNT || bare) && quantity.isWhole();
    BigDecimal step = hedging.inclusive() || !counted ? BigDecimal.ZERO : BigDecimal.ONE;
    @Nullable BigDecimal value = single ? low : null;
    return switch (hedging.hedge()) {
      case AT_LEAST -> new Amount(value, low.add(step), null, Hedge.AT_LEAST);
      case AT_MOST -> new Amount(value, low.min(BigDecimal.ZERO), high, Hedge.AT_MOST);
      case NEARLY ->
          single
              ? new Amount(value, null, high.subtract(step), Hedge.NEARLY)
              : new Amount(null, low, high, own(quantity));
      case APPROX ->
          single
              ? new Amount(value, null, null, Hedge.APPROX)
              : new Amount(null, low, high, own(quantity));
      case EXACT, RANGE, VAGUE -> new Amount(value, low, high, own(quantity));
    };
  }

  private static Hedge own(Quantity quantity) {
    if (quantity.isPlain()) {
      return Hedge.EXACT;
    }
    return switch (quantity.shape()) {
      case VAGUE -> Hedge.VAGUE;
      case SCORE -> Hedge.EXACT;
      default -> Hedge.RANGE;
    };
  }
}
