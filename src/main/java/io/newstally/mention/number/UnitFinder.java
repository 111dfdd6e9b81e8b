package io.newstally.mention.number;

import io.newstally.mention.number.HedgeFinder.Hedged;
import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import io.newstally.model.Token;
import java.util.Optional;

/** Completes a quantity with what stands behind it: "per day", the counted noun, an age. */
final class UnitFinder {

  /** How the tokenizer leaves the end of "barrel-a-day". */
  private static final String RATE = "a-";

  private final UnitTable units;

  UnitFinder(UnitTable units) {
    this.units = units;
  }

  /** The quantity with its unit; {@link Unit#NONE} of kind OTHER when the text gives none. */
  Quantity complete(SentenceWords words, Quantity quantity, Hedged near) {
    if (quantity.shape() == Shape.SCORE) {
      return quantity;
    }
    if (quantity.unit().isNone() && Ages.isAge(words, quantity)) {
      return quantity.withUnit(new Unit(NumberKind.AGE, "year of age"), quantity.end());
    }
    Quantity counted = quantity.unit().isNone() ? counted(words, quantity, near) : quantity;
    return counted.unit().kind() == NumberKind.AGE ? counted : per(words, counted);
  }

  private Quantity counted(SentenceWords words, Quantity quantity, Hedged near) {
    int behindHedge = Math.max(near.end(), quantity.end());
    Optional<CountedNoun> noun = CountedNoun.at(words, behindHedge, quantity);
    if (noun.isPresent()) {
      CountedNoun group = noun.get().ranked(words, near.first());
      boolean share = quantity.shape() == Shape.FRACTION && !isOfOne(words, quantity);
      Unit unit =
          measure(words, group)
              .orElse(
                  share ? Unit.shareOf(group.name()) : new Unit(NumberKind.COUNT, group.name()));
      return quantity.withUnit(unit, group.end());
    }
    if (words.word(behindHedge).equals("who")) {
      return quantity.withUnit(new Unit(NumberKind.COUNT, Unit.PEOPLE), quantity.end());
    }
    if (words.word(near.first() - 1).equals("of")) {
      Optional<Unit> members = members(words, quantity, near.first() - 2);
      if (members.isPresent()) {
        return quantity.withUnit(members.get(), quantity.end());
      }
    }
    Optional<Unit> told = SubjectUnit.of(words, quantity, near.first());
    if (told.isPresent()) {
      return quantity.withUnit(told.get(), quantity.end());
    }
    return quantity.isWhole() && standsForPeople(words, quantity)
        ? quantity.withUnit(new Unit(NumberKind.COUNT, ""), quantity.end())
        : quantity;
  }

  /** The unit from the table that the noun group ends in. */
  private Optional<Unit> measure(SentenceWords words, CountedNoun group) {
    for (int at = group.first(); at < group.end(); at++) {
      Optional<Unit> unit =
          units
              .after(words, at, true)
              .filter(m -> m.end() == group.end() && m.meaning().kind() != NumberKind.OTHER)
              .map(Phrases.Match::meaning);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /** "Half a point", "a quarter of a point", as against "half the points". */
  private static boolean isOfOne(SentenceWords words, Quantity quantity) {
    int end = quantity.numberEnd();
    boolean of = words.word(end).equals("of") && words.is(end + 1, Cue.ARTICLE);
    return of || words.is(end - 1, Cue.ARTICLE);
  }

  /** The unit behind the "of" of "a father of three", "a crowd of 300", "a magnitude of 5.6". */
  private Optional<Unit> members(SentenceWords words, Quantity quantity, int noun) {
    if (!quantity.isWhole()) {
      return units.before(words, noun).map(Phrases.Match::meaning);
    }
    if (words.is(noun, Cue.PARENT)) {
      return Optional.of(new Unit(NumberKind.COUNT, "child"));
    }
    return words.is(noun, Cue.CROWD)
        ? Optional.of(new Unit(NumberKind.COUNT, Unit.PEOPLE))
        : units.before(words, noun).map(Phrases.Match::meaning);
  }

  /** "Twenty were killed", "killing 20", "12 wounded": a count though no noun follows. */
  private static boolean standsForPeople(SentenceWords words, Quantity quantity) {
    String next = words.pos(quantity.numberEnd());
    Token last = words.token(quantity.numberEnd() - 1);
    return next.startsWith("VB")
        || next.startsWith("JJ")
        || words.is(quantity.numberEnd(), Cue.STATE)
        || quantity.shape() == Shape.VAGUE
        || last.is("obj")
        || last.is("nsubj");
  }

  private Quantity per(SentenceWords words, Quantity quantity) {
    int at = quantity.end();
    boolean hyphens = words.isHyphen(at) && words.isHyphen(at + 2);
    if (words.isHyphen(at) && words.word(at + 1).startsWith(RATE)) {
      return units
          .glued(words.word(at + 1).substring(RATE.length()))
          .map(unit -> quantity.withUnit(quantity.unit().per(unit.name()), at + 2))
          .orElse(quantity);
    }
    int article = hyphens ? at + 1 : at;
    int noun = hyphens ? at + 3 : at + 1;
    if (words.is(article, Cue.PER) && words.isNoun(noun)) {
      String name =
          units.after(words, noun, true).map(m -> m.meaning().name()).orElse(words.lemma(noun));
      return quantity.withUnit(quantity.unit().per(name), noun + 1);
    }
    if (isPricePer(words, quantity, article)) {
      return quantity.withUnit(quantity.unit().per(words.lemma(noun)), noun + 1);
    }
    if (words.is(article, Cue.EACH) && !words.is(noun + 1, Cue.POINT_IN_TIME)) {
      return units
          .after(words, noun, false)
          .filter(m -> words.pos(noun).equals("NN"))
          .map(m -> quantity.withUnit(quantity.unit().per(m.meaning().name()), m.end()))
          .orElse(quantity);
    }
    return quantity;
  }

  /** "12 cents a share". */
  private static boolean isPricePer(SentenceWords words, Quantity quantity, int article) {
    return quantity.unit().kind() == NumberKind.MONEY
        && words.is(article, Cue.EACH)
        && words.is(article + 1, Cue.PRICED);
  }
}
