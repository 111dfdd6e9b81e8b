package io.newstally.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the bounds that its words state.
 *
 * @param value the number stated; null for a range or a vague word
 * @param low the least that the words allow, null when they set no lower bound
 * @param high the most that the words allow, null when they set no upper bound
 */
public record Amount(
    @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, Hedge hedge) {

  public Amount {
    value = plain(value);
    low = plain(low);
    high = plain(high);
    if (value == null && low == null && high == null) {
      throw new IllegalArgumentException("an amount needs a value or a bound");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("bounds " + low + " and " + high + " exclude each other");
    }
  }

  /** Exactly {@code n}. */
  public static Amount exact(BigDecimal n) {
    return new Amount(n, n, n, Hedge.EXACT);
  }

  /** Exactly {@code n}. */
  public static Amount exact(long n) {
    return exact(BigDecimal.valueOf(n));
  }

  /** True for {@link #exact(long) exactly} {@code n}. */
  public boolean isExactly(long n) {
    return hedge == Hedge.EXACT && value != null && value.compareTo(BigDecimal.valueOf(n)) == 0;
  }

  /** True when the stated value or both bounds are whole numbers, as counts of people are. */
  public boolean isWhole() {
    return isWhole(value) && isWhole(low) && isWhole(high);
  }

  private static boolean isWhole(@Nullable BigDecimal n) {
    return n == null || n.stripTrailingZeros().scale() <= 0;
  }

  /** Drops trailing zeros, so that 5.0 and 5 are equal and print as 5. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal n) {
    if (n == null) {
      return null;
    }
    BigDecimal stripped = n.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
