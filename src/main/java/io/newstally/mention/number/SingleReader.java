package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.util.Optional;

/** Reads one numeral with its sign and the unit that is written before or behind it. */
final class SingleReader {

  private static final String INCH = "inch";
  private static final String MINUS = "minus";

  private final NumeralReader numerals;
  private final UnitTable units;
  private final Compounds compounds;
  private final Halves halves;

  SingleReader(NumeralReader numerals, UnitTable units) {
    this.numerals = numerals;
    this.units = units;
    this.compounds = new Compounds(units);
    this.halves = new Halves(units);
  }

  /** False for the many tokens that open no quantity, whatever stands behind them. */
  boolean mayBegin(SentenceWords words, int first) {
    return numerals.mayBegin(words, first)
        || units.mayStandBefore(words, first)
        || words.word(first).equals(MINUS);
  }

  /** The quantity that begins at {@code first}. */
  Optional<Quantity> read(SentenceWords words, int first) {
    Optional<Quantity> read = multiple(words, first);
    read = read.isPresent() ? read : compounds.read(words, first);
    read = read.isPresent() ? read : halves.read(words, first);
    return read.isPresent() ? read : numeral(words, first);
  }

  private Optional<Quantity> numeral(SentenceWords words, int first) {
    Optional<Match<Unit>> currency = units.before(words, first);
    int signFirst = currency.map(Match::end).orElse(first);
    int numberFirst = signFirst + sign(words, signFirst, currency.isPresent());
    Optional<Numeral> numeral = numerals.read(words, numberFirst);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    Optional<Digits> digits = Digits.of(words.raw(numberFirst));
    if (digits.isEmpty() && (currency.isPresent() || numberFirst > first)) {
      return Optional.empty();
    }
    String letters = digits.map(Digits::letters).filter(l -> !words.isPrefix(l)).orElse("");
    Unit before = currency.map(Match::meaning).orElse(Unit.NONE);
    if (!letters.isEmpty()) {
      Optional<Unit> glued =
          units
              .glued((before.isNone() ? "" : words.raw(signFirst - 1)) + letters)
              .filter(u -> u.kind() == NumberKind.MONEY);
      if (glued.isEmpty()) {
        return Optional.empty();
      }
      before = glued.get();
    }
    return measured(words, quantity(first, numeral.get(), numberFirst > signFirst, before))
        .map(quantity -> Halves.withHalf(words, quantity));
  }

  /** "Tenfold". */
  private Optional<Quantity> multiple(SentenceWords words, int first) {
    return numerals
        .multiple(words, first)
        .flatMap(n -> units.glued(NumeralReader.MULTIPLE).map(u -> single(first, n, u)));
  }

  private static Quantity single(int first, Numeral numeral, Unit unit) {
    return quantity(first, numeral, false, unit).quantity();
  }

  private static Read quantity(int first, Numeral numeral, boolean negative, Unit unit) {
    Shape shape =
        switch (numeral.form()) {
          case DIGITS, SCALED -> Shape.DIGITS;
          case WORDS -> Shape.WORDS;
          case FRACTION -> Shape.FRACTION;
          case VAGUE -> Shape.VAGUE;
        };
    return new Read(
        new Quantity(
            first,
            numeral.end(),
            numeral.end(),
            negative ? numeral.low().negate() : numeral.low(),
            negative ? numeral.high().negate() : numeral.high(),
            numeral.scale(),
            shape,
            unit),
        numeral.suffix());
  }

  /** A quantity and the letters glued to its digits. */
  private record Read(Quantity quantity, String suffix) {}

  /** Number of tokens that say "minus": the word, or a hyphen right after a currency sign. */
  private static int sign(SentenceWords words, int at, boolean behindCurrency) {
    if (words.word(at).equals(MINUS)) {
      return words.isHyphen(at + 1) ? 2 : 1;
    }
    return behindCurrency && words.isHyphen(at) && words.joinedToNext(at) ? 1 : 0;
  }

  private Optional<Quantity> measured(SentenceWords words, Read read) {
    Quantity bare = read.quantity();
    if (!read.suffix().isEmpty()) {
      return units.glued(read.suffix()).map(u -> bare.withUnit(u, bare.end()));
    }
    if (!bare.unit().isNone()) {
      return Optional.of(bare);
    }
    int at = bare.end();
    at = words.isHyphen(at) && words.joinedToNext(at) ? at + 1 : at;
    at = words.word(at).equals("of") && bare.shape() == Shape.VAGUE ? at + 1 : at;
    if (isFoot(words, bare.first() - 1) && words.joinedToNext(bare.first() - 1)) {
      return units.glued(INCH).map(inch -> bare.withUnit(inch, bare.end()));
    }
    boolean digits = Digits.of(words.raw(bare.numberEnd() - 1)).isPresent() || bare.isScaled();
    Optional<Match<Unit>> unit = units.after(words, at, digits).or(() -> letters(words, bare));
    return Optional.of(unit.map(match -> aged(words, bare, match)).orElse(bare));
  }

  /** The "in" of "12in", which the tokenizer parts from its digits. */
  private Optional<Match<Unit>> letters(SentenceWords words, Quantity bare) {
    int at = bare.end();
    boolean glued =
        words.joinedToNext(at - 1) && words.word(at).chars().allMatch(Character::isLetter);
    return glued
        ? units.glued(words.raw(at)).map(unit -> new Match<>(at, at + 1, unit))
        : Optional.empty();
  }

  /** The mark of "6'3"", behind which inches stand. */
  private static boolean isFoot(SentenceWords words, int at) {
    return words.word(at).equals(UnitTable.PRIME) && words.pos(at).equals("SYM");
  }

  /** "34 years old" and "18-month-old" are ages. */
  private static Quantity aged(SentenceWords words, Quantity bare, Match<Unit> unit) {
    int end = unit.end();
    int old = words.isHyphen(end) ? end + 1 : end;
    boolean duration = unit.meaning().kind() == NumberKind.DURATION;
    if (duration && words.is(old, Cue.OLD)) {
      return bare.withUnit(new Unit(NumberKind.AGE, unit.meaning().name() + " of age"), old + 1);
    }
    if (duration && words.word(end).equals("of") && words.word(end + 1).equals("age")) {
      return bare.withUnit(new Unit(NumberKind.AGE, unit.meaning().name() + " of age"), end + 2);
    }
    return bare.withUnit(unit.meaning(), end);
  }
}
