package io.newstally.mention.number;

import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number and unit that the tokenizer left in one token: "sub-30-minute", "-12-year-old".
 */
final class Compounds {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<prefix>\\p{Alpha}*)-(?<number>\\d{1,3}(?:\\.\\d+)?)-(?<unit>\\p{Alpha}+)(?<old>-old)?");

  private final UnitTable units;

  Compounds(UnitTable units) {
    this.units = units;
  }

  /** The quantity that token {@code at} is. */
  Optional<Quantity> read(SentenceWords words, int at) {
    String word = words.word(at);
    if (word.indexOf('-') < 0) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(word);
    if (!form.matches()
        || !(form.group("prefix").isEmpty() || words.isPrefix(form.group("prefix")))) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(form.group("number"));
    return units
        .glued(form.group("unit"))
        .map(
            unit ->
                form.group("old") == null
                    ? unit
                    : new Unit(NumberKind.AGE, unit.name() + " of age"))
        .map(
            unit ->
                new Quantity(
                    at, at + 1, at + 1, number, number, BigDecimal.ONE, Shape.DIGITS, unit));
  }
}
