package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the numbers that are no quantities: dates, times of day, names with numbers, numbers of
 * roads, houses and telephones. Words come from {@code words/not-quantities.tsv}.
 */
final class NotQuantities {

  private static final Set<String> PREFIXES =
      Set.of("sub", "minus", "over", "under", "now", "then", "nearly", "pre", "post");

  private static final Set<String> ONE_IS_NO_NUMBER =
      Set.of(
          "no", "this", "that", "the", "each", "every", "any", "which", "another", "other", "last",
          "first", "next", "some", "these", "those", "square", "day");

  private static final int LONGEST_STREET_NAME = 3;

  private final Phrases<String> before = new Phrases<>();
  private final Phrases<String> after = new Phrases<>();
  private final Set<String> streets = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  NotQuantities(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/not-quantities.tsv", "cue", "side", "example")) {
      String cue = row.need("cue");
      switch (row.need("side")) {
        case "before" -> before.add(cue, cue);
        case "after" -> after.add(cue, cue);
        case "address" -> streets.add(cue);
        default -> whole.add(cue);
      }
    }
  }

  /** True for a token that no quantity may begin at, whatever stands around it. */
  boolean blocked(Words words, int position) {
    return words.is(position, whole)
        || words.pos(position).equals("LS")
        || isInsideName(words, position)
        || isListMark(words, position);
  }

  /** True when {@code quantity} names or dates something instead of counting it. */
  boolean names(Words words, Quantity quantity) {
    if (!quantity.unit().isNone()) {
      return false;
    }
    return isDate(words, quantity)
        || followsCue(words, quantity)
        || after.startingAt(words, quantity.numberEnd()).isPresent()
        || isAddress(words, quantity)
        || endsName(words, quantity)
        || (quantity.isOne() && isPronoun(words, quantity))
        || isLooseGroup(words, quantity);
  }

  /** True when SUTime's date is none: a number of four digits that counts the next word. */
  private static boolean isDate(Words words, Quantity quantity) {
    int last = quantity.numberEnd() - 1;
    if (!words.inDate(quantity.first()) && !words.inDate(last)) {
      return false;
    }
    boolean whole = words.inDate(quantity.numberEnd());
    return whole || !words.isPlural(quantity.numberEnd()) || words.inDate(quantity.first() - 1);
  }

  private boolean followsCue(Words words, Quantity quantity) {
    Optional<Match<String>> cue = before.endingAt(words, quantity.first());
    boolean number =
        !quantity.shape().equals(Shape.VAGUE) && words.raw(quantity.first()).length() > 0;
    boolean capital =
        cue.isPresent() && words.isCapital(cue.get().end() - 1) && cue.get().first() > 0;
    return cue.isPresent() && number && (capital || !words.isPlural(quantity.numberEnd()));
  }

  private boolean isAddress(Words words, Quantity quantity) {
    if (quantity.shape() != Shape.DIGITS) {
      return false;
    }
    int at = quantity.numberEnd();
    for (int i = 0; i < LONGEST_STREET_NAME && words.isCapital(at); i++) {
      at++;
      if (i > 0 && words.is(at - 1, streets)) {
        return true;
      }
    }
    return false;
  }

  /** "COVID-19", "F-16": letters and a hyphen stand right before the number. */
  private static boolean isInsideName(Words words, int position) {
    return words.isHyphen(position - 1)
        && words.joinedToNext(position - 1)
        && words.joinedToNext(position - 2)
        && Character.isLetter(words.raw(position - 2).charAt(0))
        && !words.is(position - 2, PREFIXES)
        && Digits.of(words.raw(position)).isPresent();
  }

  private static boolean isListMark(Words words, int position) {
    String next = words.word(position + 1);
    return position == 0 && words.size() > 2 && (next.equals(".") || next.equals(")"));
  }

  /** "iPhone 14 Pro", "the S&P 500": a name stands right before bare digits. */
  private static boolean endsName(Words words, Quantity quantity) {
    int before = quantity.first() - 1;
    int after = quantity.numberEnd();
    boolean name = words.isProper(before) && !words.inDate(before);
    if (!name || quantity.shape() == Shape.VAGUE) {
      return false;
    }
    boolean governed =
        words.token(quantity.first()).head() == before
            || words.token(quantity.numberEnd() - 1).head() == before;
    boolean counts = words.isPlural(after) && !words.isProper(after);
    boolean adjective = words.pos(after).startsWith("JJ") || words.isVerb(after);
    return !(counts || adjective) || governed;
  }

  /** "One" counts only before a noun and not behind a determiner. */
  private static boolean isPronoun(Words words, Quantity one) {
    int at = one.first();
    return !words.pos(at).equals("CD")
        || words.is(at - 1, ONE_IS_NO_NUMBER)
        || words.pos(at - 1).startsWith("JJ")
        || words.word(at + 1).equals("of")
        || words.isHyphen(at + 1)
        || words.isHyphen(at - 1);
  }

  /** "The couple", "scores the goal": words that are vague numbers only before what they count. */
  private static boolean isLooseGroup(Words words, Quantity quantity) {
    String last = words.word(quantity.numberEnd() - 1);
    String next = words.word(quantity.numberEnd());
    boolean of = next.equals("of");
    boolean plural = words.isPlural(quantity.numberEnd());
    return switch (last) {
      case "couple", "pair" -> !of && !plural;
      case "handful" -> !of;
      case "scores" ->
          !(of && !words.pos(quantity.numberEnd() + 1).equals("DT")) && !next.equals("were");
      case "hundred", "thousand", "million", "billion", "trillion", "dozen", "score" ->
          quantity.numberEnd() - quantity.first() == 1
              && words.pos(quantity.first()).startsWith("JJ");
      default -> false;
    };
  }

  /** True when the unit cannot make a date a quantity: "5 pm" as against "the past 5 days". */
  boolean isMoment(Words words, Quantity quantity) {
    return quantity.unit().kind() != NumberKind.DURATION
        && quantity.unit().kind() != NumberKind.AGE
        && words.inDate(quantity.first())
        && words.inDate(quantity.end() - 1);
  }
}
