package io.newstally.mention.number;

import io.newstally.mention.number.Phrases.Match;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads a numeral with its written unit, or two of them joined into a range. */
final class QuantityReader {

  private static final Set<String> OLD = Set.of("old", "olds");
  private static final Set<String> SCORE_WORDS =
      Set.of(
          "win",
          "won",
          "wins",
          "beat",
          "beats",
          "victory",
          "defeat",
          "defeated",
          "draw",
          "drew",
          "lost",
          "loss",
          "lead",
          "led",
          "score",
          "scored",
          "down",
          "ahead",
          "tied",
          "tie",
          "vote",
          "voted",
          "triumph",
          "thrashed");

  private final NumeralReader numerals;
  private final UnitTable units;

  QuantityReader(NumeralReader numerals, UnitTable units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** The quantity that begins at {@code first}. */
  Optional<Quantity> read(Words words, int first) {
    Optional<Quantity> one = single(words, first);
    return one.map(quantity -> range(words, quantity).orElse(quantity));
  }

  private Optional<Quantity> single(Words words, int first) {
    Optional<Match<Unit>> currency = units.before(words, first);
    int numberFirst = currency.map(Match::end).orElse(first);
    Optional<Numeral> read = numerals.read(words, numberFirst);
    if (read.isEmpty() || (currency.isPresent() && !startsWithDigit(words, numberFirst))) {
      return Optional.empty();
    }
    Numeral numeral = read.get();
    String prefix = Digits.of(words.raw(numberFirst)).map(Digits::prefix).orElse("");
    String letters = prefix.replaceAll("[-−]$", "");
    if (!letters.isEmpty()) {
      currency = units.glued(letters).map(u -> new Match<>(numberFirst, numberFirst, u));
      if (currency.filter(c -> c.meaning().kind() == NumberKind.MONEY).isEmpty()) {
        return Optional.empty();
      }
    }
    Quantity bare =
        new Quantity(
            first,
            numeral.end(),
            numeral.end(),
            numeral.low(),
            numeral.high(),
            shape(numeral),
            currency.map(Match::meaning).orElse(Unit.NONE));
    return numeral.suffix().isEmpty()
        ? Optional.of(
            bare.unit().isNone()
                ? withUnit(words, bare, startsWithDigit(words, numberFirst))
                : bare)
        : units.glued(numeral.suffix()).map(u -> bare.withUnit(u, bare.end()));
  }

  private static boolean startsWithDigit(Words words, int position) {
    return Digits.of(words.raw(position)).isPresent();
  }

  private static Shape shape(Numeral numeral) {
    return switch (numeral.form()) {
      case DIGITS, SCALED -> Shape.DIGITS;
      case WORDS -> Shape.WORDS;
      case FRACTION -> Shape.FRACTION;
      case VAGUE -> Shape.VAGUE;
    };
  }

  private Quantity withUnit(Words words, Quantity bare, boolean digits) {
    int at = bare.end();
    at = words.isHyphen(at) && words.joinedToNext(at) ? at + 1 : at;
    at = words.word(at).equals("of") && bare.shape() == Shape.VAGUE ? at + 1 : at;
    Optional<Match<Unit>> unit = units.after(words, at, digits);
    if (unit.isEmpty()) {
      return bare;
    }
    int end = unit.get().end();
    int old = words.isHyphen(end) ? end + 1 : end;
    if (unit.get().meaning().kind() == NumberKind.DURATION && words.is(old, OLD)) {
      return bare.withUnit(
          new Unit(NumberKind.AGE, unit.get().meaning().name() + " of age"), old + 1);
    }
    return bare.withUnit(unit.get().meaning(), end);
  }

  private Optional<Quantity> range(Words words, Quantity one) {
    String joint = words.word(one.end());
    boolean hyphen = words.isHyphen(one.end());
    boolean between = words.word(one.first() - 1).equals("between");
    boolean joins =
        hyphen || joint.equals("to") || joint.equals("or") || (between && joint.equals("and"));
    if (!joins || !one.isPlain() || one.shape() == Shape.FRACTION) {
      return Optional.empty();
    }
    int next = one.end() + 1;
    next = joint.equals("to") && words.isHyphen(next) ? next + 1 : next;
    return single(words, next)
        .filter(two -> two.isPlain() && two.shape() != Shape.FRACTION)
        .filter(two -> one.unit().isNone() || two.unit().isNone() || one.unit().equals(two.unit()))
        .filter(two -> !isChange(words, one, joint))
        .flatMap(two -> join(words, one, two));
  }

  /** "Rose 5% to 12%" is a change and a level, no range. */
  private static boolean isChange(Words words, Quantity one, String joint) {
    int before = one.first() - 1;
    boolean ownUnit = !one.unit().isNone();
    return joint.equals("to")
        && ownUnit
        && (words.word(before).equals("by")
            || words.isVerb(before)
            || words.word(before).equals("up")
            || words.word(before).equals("down"));
  }

  private Optional<Quantity> join(Words words, Quantity one, Quantity two) {
    boolean inherits = false;
    BigDecimal low = one.low();
    Optional<Numeral> second =
        numerals.read(words, two.first()).or(() -> numerals.read(words, two.numberEnd() - 1));
    BigDecimal scale = second.map(Numeral::scale).orElse(BigDecimal.ONE);
    boolean firstScaled =
        numerals.read(words, one.numberEnd() - 1).filter(Numeral::isScaled).isPresent();
    if (scale.compareTo(BigDecimal.ONE) > 0
        && !firstScaled
        && low.multiply(scale).compareTo(two.high()) <= 0) {
      low = low.multiply(scale);
      inherits = true;
    }
    boolean falling = low.compareTo(two.high()) >= 0;
    boolean hyphen = words.isHyphen(one.end()) && !inherits;
    boolean score =
        hyphen && two.unit().isNone() && one.unit().isNone() && (falling || hasScoreWord(words));
    boolean from = words.word(one.first() - 1).equals("from");
    if (falling && !score && !from) {
      return Optional.empty();
    }
    Unit unit = two.unit().isNone() ? one.unit() : two.unit();
    return Optional.of(
        new Quantity(
            one.first(),
            two.numberEnd(),
            two.end(),
            low.min(two.high()),
            low.max(two.high()),
            score ? Shape.SCORE : Shape.RANGE,
            score ? new Unit(NumberKind.SCORE, "") : unit));
  }

  private static boolean hasScoreWord(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, SCORE_WORDS)) {
        return true;
      }
    }
    return false;
  }
}
