package io.newstally.mention.number;

import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.util.Optional;
import java.util.Set;

/** Completes a quantity with what stands behind it: "per day", the counted noun, an age. */
final class UnitFinder {

  private static final Set<String> PER = Set.of("per", "/");
  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");
  private static final Set<String> AGED = Set.of("aged", "age", "ages");

  private final UnitTable units;

  UnitFinder(UnitTable units) {
    this.units = units;
  }

  /** The quantity with its unit; {@link Unit#NONE} of kind OTHER when the text gives none. */
  Quantity complete(Words words, Quantity quantity, int behindHedge) {
    if (quantity.shape() == Shape.SCORE) {
      return quantity;
    }
    if (quantity.unit().isNone() && isAge(words, quantity)) {
      return quantity.withUnit(new Unit(NumberKind.AGE, "year of age"), quantity.end());
    }
    Quantity counted = quantity.unit().isNone() ? counted(words, quantity, behindHedge) : quantity;
    return counted.unit().kind() == NumberKind.AGE ? counted : per(words, counted);
  }

  private static boolean isAge(Words words, Quantity quantity) {
    int before = quantity.first() - 1;
    boolean whole = quantity.shape() == Shape.DIGITS && quantity.high().intValue() < 120;
    String open = words.word(before);
    String close = words.word(quantity.numberEnd());
    boolean inCommas = open.equals(",") && (close.equals(",") || close.equals("."));
    boolean inBrackets = open.equals("(") && close.equals(")");
    return words.is(before, AGED)
        || (whole && (inCommas || inBrackets) && words.entity(before - 1).equals("PERSON"));
  }

  private static Quantity counted(Words words, Quantity quantity, int behindHedge) {
    Optional<CountedNoun> noun = CountedNoun.at(words, behindHedge);
    if (noun.isPresent()) {
      CountedNoun group = noun.get();
      NumberKind kind = quantity.shape() == Shape.FRACTION ? NumberKind.OTHER : NumberKind.COUNT;
      return quantity.withUnit(new Unit(kind, group.name()), group.end());
    }
    String next = words.pos(quantity.numberEnd());
    boolean people =
        next.startsWith("VB") || next.startsWith("JJ") || quantity.shape() == Shape.VAGUE;
    boolean whole = quantity.low().stripTrailingZeros().scale() <= 0;
    return people && whole
        ? quantity.withUnit(new Unit(NumberKind.COUNT, ""), quantity.end())
        : quantity;
  }

  private Quantity per(Words words, Quantity quantity) {
    int at = quantity.end();
    boolean hyphens = words.isHyphen(at) && words.isHyphen(at + 2);
    int article = hyphens ? at + 1 : at;
    int noun = hyphens ? at + 3 : at + 1;
    if (words.is(article, PER) && words.isNoun(noun)) {
      String name =
          units.after(words, noun, true).map(m -> m.meaning().name()).orElse(words.lemma(noun));
      return quantity.withUnit(quantity.unit().per(name), noun + 1);
    }
    if (words.is(article, ARTICLES)) {
      return units
          .after(words, noun, false)
          .filter(m -> words.pos(noun).equals("NN"))
          .map(m -> quantity.withUnit(quantity.unit().per(m.meaning().name()), m.end()))
          .orElse(quantity);
    }
    return quantity;
  }
}
