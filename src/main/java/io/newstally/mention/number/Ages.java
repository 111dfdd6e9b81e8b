package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.Quantity.Shape;

/** Knows the bare numbers that are years of age: "Joan Miller, 34," and "he will be 34". */
final class Ages {

  private static final int ABOVE_ALL_AGES = 120;

  /** "Joan Miller 7 was" may be a row of results; "Joan Miller 27 was" is an age. */
  private static final int LEAST_UNMARKED = 10;

  private static final int MOST_BETWEEN_SUBJECT_AND_AGE = 3;

  private Ages() {}

  /** True for a number without a unit that tells how old someone is. */
  static boolean isAge(SentenceWords words, Quantity quantity) {
    int before = quantity.first() - 1;
    boolean linked = words.word(before).matches("of|than") && words.is(before - 1, Cue.AGE);
    if (words.is(before, Cue.AGE) || linked) {
      return true;
    }
    boolean fits =
        quantity.shape() == Shape.DIGITS
            && quantity.isWhole()
            && quantity.low().signum() > 0
            && quantity.high().intValue() < ABOVE_ALL_AGES;
    return fits
        && (isSetOff(words, quantity)
            || isOfTwo(words, quantity)
            || isBehindName(words, quantity)
            || isSaid(words, quantity)
            || isLimit(words, quantity));
  }

  /** "Children under 12", "workers aged under 25". */
  private static boolean isLimit(SentenceWords words, Quantity quantity) {
    int limit = quantity.first() - 1;
    int behind = quantity.numberEnd();
    boolean group = words.is(limit - 1, Cue.AGE_GROUP) || words.is(limit - 1, Cue.AGE);
    return words.is(limit, Cue.AGE_LIMIT) && group && !words.pos(behind).matches("NN.*|JJ|HYPH");
  }

  /** "Two men, 19 and 20, were shot": the first of the ages of several. */
  private static boolean isOfTwo(SentenceWords words, Quantity quantity) {
    int second = quantity.numberEnd() + 1;
    return words.word(quantity.first() - 1).equals(",")
        && words.isPlural(quantity.first() - 2)
        && words.word(second - 1).equals("and")
        && words.pos(second).equals("CD")
        && words.word(second + 1).equals(",");
  }

  /** "Joan Miller, 34,", "the driver, now 34," and "Joan Miller (34)". */
  private static boolean isSetOff(SentenceWords words, Quantity quantity) {
    int open = quantity.first() - 1;
    boolean shared = words.is(open, Cue.SHARED_AGE) && words.pos(open - 1).matches("[,:]");
    open = shared || words.pos(open).equals("RB") ? open - 1 : open;
    int behind = quantity.numberEnd();
    String close = words.word(behind);
    boolean someone = isPerson(words, open - 1) || isUntaggedName(words, open - 1);
    if (shared) {
      return words.pos(behind).matches("[.,:]|") || words.is(behind, Cue.AGE_END);
    }
    return switch (words.word(open)) {
      case "," ->
          close.equals(",")
              ? someone || words.pos(open - 1).equals("NN")
              : someone && (isStop(words, behind) || words.isVerb(behind));
      case "(" -> someone && close.equals(")");
      default -> false;
    };
  }

  /** A full stop, a colon or a dash with blanks around it. */
  private static boolean isStop(SentenceWords words, int at) {
    boolean dash = words.pos(at).matches("SYM|HYPH") && !words.joinedToNext(at);
    return dash || words.pos(at).matches("[.:]");
  }

  /** "Joan Miller 34 was shot": a full name and the verb that it is the subject of. */
  private static boolean isBehindName(SentenceWords words, Quantity quantity) {
    int before = quantity.first() - 1;
    return quantity.low().intValue() >= LEAST_UNMARKED
        && isPerson(words, before)
        && isPerson(words, before - 1)
        && words.isVerb(quantity.numberEnd());
  }

  /** "He will be 34.", "Joan Miller, who turned 34 in May". */
  private static boolean isSaid(SentenceWords words, Quantity quantity) {
    int verb = quantity.first() - 1;
    int behind = quantity.numberEnd();
    boolean ends = words.pos(behind).matches("[.,]||PRP.?|DT") || words.is(behind, Cue.AGE_END);
    if (!ends || !words.is(verb, Cue.AGE_VERB)) {
      return false;
    }
    for (int at = verb - 1; at >= 0 && at >= verb - MOST_BETWEEN_SUBJECT_AND_AGE; at--) {
      if (words.is(at, Cue.AGED) || isPerson(words, at)) {
        return true;
      }
      if (!words.pos(at).matches("MD|RB|VB.*")) {
        return false;
      }
    }
    return false;
  }

  /** A name of which the tagger knows no type is taken for a person's where an age may follow. */
  private static boolean isUntaggedName(SentenceWords words, int position) {
    return words.pos(position).equals("NNP") && words.entity(position).isEmpty();
  }

  private static boolean isPerson(SentenceWords words, int position) {
    return words.entity(position).equals("PERSON");
  }
}
