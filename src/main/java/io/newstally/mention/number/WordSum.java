package io.newstally.mention.number;

import io.newstally.mention.number.NumberWords.Kind;
import io.newstally.mention.number.NumberWords.NumberWord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up number words in order: "two million three hundred and five thousand and twelve". What is
 * complete below a scale stands in {@code group}, what is complete above it in {@code total}.
 */
final class WordSum {

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal low = BigDecimal.ZERO;
  private BigDecimal high = BigDecimal.ZERO;
  private @Nullable Kind last;
  private boolean vague;
  private boolean hundred;
  private BigDecimal lastScale = BigDecimal.ONE;
  private @Nullable BigDecimal smallestScale;

  /** Takes the next word; false, and nothing changes, when it cannot belong to the same numeral. */
  boolean add(NumberWord word) {
    boolean taken =
        switch (word.kind()) {
          case UNIT -> follows(last == null || last == Kind.TEN || expectsRest()) && plus(word);
          case TEEN, TEN -> follows(last == null || expectsRest()) && plus(word);
          case ZERO -> last == null && plus(word);
          case GROUP -> last == null && plus(word);
          case VAGUE, FEW -> vague(word);
          case HUNDRED -> follows(!hundred) && times(word);
          case DOZEN -> follows(last != Kind.DOZEN) && times(word);
          case SCALE -> scale(word);
          case SUFFIX, FRACTION -> false;
        };
    if (taken) {
      hundred = word.kind() == Kind.HUNDRED || (hundred && word.kind() != Kind.SCALE);
      last = word.kind();
    }
    return taken;
  }

  private boolean follows(boolean allowed) {
    return allowed && last != Kind.ZERO;
  }

  private boolean plus(NumberWord word) {
    low = low.add(word.low());
    high = high.add(word.high());
    return true;
  }

  private boolean vague(NumberWord word) {
    if (last == null) {
      vague = true;
      return plus(word);
    }
    BigDecimal scale = word.low().divide(BigDecimal.valueOf(2));
    boolean plural = word.low().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return last == Kind.VAGUE && plural && times(new NumberWord(Kind.SCALE, scale, scale));
  }

  private boolean times(NumberWord word) {
    boolean bare = low.signum() == 0 && high.signum() == 0;
    BigDecimal one = bare ? BigDecimal.ONE : low;
    BigDecimal most = bare ? BigDecimal.ONE : high;
    lastScale = bare ? BigDecimal.ONE : word.low();
    low = one.multiply(word.low());
    high = Arithmetic.scaledHigh(one, most, word.low());
    return true;
  }

  private boolean scale(NumberWord word) {
    BigDecimal largest = smallestScale;
    if (largest != null && largest.compareTo(word.low()) <= 0) {
      return false;
    }
    if (last == Kind.ZERO) {
      return false;
    }
    times(word);
    if (!vague) {
      total = total.add(low);
      low = BigDecimal.ZERO;
      high = BigDecimal.ZERO;
    }
    smallestScale = word.low();
    return true;
  }

  boolean started() {
    return last != null;
  }

  boolean isVague() {
    return vague;
  }

  /** True after "twenty", when a unit may follow. */
  boolean expectsUnit() {
    return last == Kind.TEN;
  }

  /** True after "hundred" or a scale, when a smaller rest may follow. */
  boolean expectsRest() {
    return !vague && (last == Kind.HUNDRED || last == Kind.SCALE);
  }

  Numeral numeral(int first, int end) {
    BigDecimal scale = last == Kind.SCALE || last == Kind.HUNDRED ? lastScale : BigDecimal.ONE;
    Numeral.Form form = vague ? Numeral.Form.VAGUE : Numeral.Form.WORDS;
    return new Numeral(first, end, total.add(low), total.add(high), scale, form, "");
  }
}
