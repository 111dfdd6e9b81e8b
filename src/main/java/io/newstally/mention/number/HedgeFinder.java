package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.model.Hedge;
import io.newstally.model.NumberKind;
import java.util.Optional;

/** Finds the words of {@code words/hedges.tsv} before and behind a number. */
final class HedgeFinder {

  /**
   * A hedge and whether the number itself lies within its bound.
   *
   * @param inclusive false for "more than 30" and "fewer than 30"
   */
  record Hedging(Hedge hedge, boolean inclusive) {

    static final Hedging NONE = new Hedging(Hedge.EXACT, true);
  }

  /** The stretch of number and hedges, and what the hedges say. */
  record Hedged(int first, int end, Hedging hedging) {

    /** A number that no hedge qualifies, such as a score. */
    static Hedged none(Quantity quantity) {
      return new Hedged(quantity.first(), quantity.numberEnd(), Hedging.NONE);
    }
  }

  private static final int MOST_BETWEEN = 3;

  private final Phrases<Hedging> before = new Phrases<>();
  private final Phrases<Hedging> after = new Phrases<>();

  HedgeFinder(Lexicon lexicon) {
    for (Row row :
        lexicon.rows("words/hedges.tsv", "phrase", "side", "hedge", "inclusive", "example")) {
      Hedging hedging =
          new Hedging(row.constant("hedge", Hedge.class), row.need("inclusive").equals("yes"));
      (row.need("side").equals("before") ? before : after).add(row.need("phrase"), hedging);
    }
  }

  /**
   * The hedges around {@code quantity}.
   *
   * @param unitEnd where else "or more" may stand, behind the unit or the counted noun
   */
  Hedged around(SentenceWords words, Quantity quantity, int unitEnd) {
    Hedging hedging = Hedging.NONE;
    int begin = quantity.first();
    int end = quantity.numberEnd();
    Optional<Match<Hedging>> found =
        leftOf(words, begin).filter(m -> !isDuring(words, m, quantity));
    while (found.isPresent()) {
      begin = found.get().first();
      hedging = stronger(found.get().meaning(), hedging);
      found = leftOf(words, begin);
    }
    Optional<Match<Hedging>> behind =
        after
            .startingAt(words, end)
            .or(() -> after.startingAt(words, unitEnd))
            .filter(m -> !isAddition(words, m));
    int last = behind.map(Match::end).orElse(end);
    return new Hedged(begin, last, behind.map(Match::meaning).orElse(hedging));
  }

  /** "Talks over two days": what stands between a noun and a length of time tells when. */
  private static boolean isDuring(SentenceWords words, Match<Hedging> before, Quantity quantity) {
    return quantity.unit().kind() == NumberKind.DURATION
        && before.end() - before.first() == 1
        && words.pos(before.first()).equals("IN")
        && words.is(before.first(), Cue.DURING)
        && words.isNoun(before.first() - 1);
  }

  /** "$300 plus a bonus": what follows is added. */
  private static boolean isAddition(SentenceWords words, Match<Hedging> behind) {
    boolean word = behind.end() - behind.first() == 1;
    return word && words.pos(behind.end()).matches("DT|CD|PRP.|\\$");
  }

  private Optional<Match<Hedging>> leftOf(SentenceWords words, int position) {
    Optional<Match<Hedging>> found = before.endingAt(words, position);
    int at = position;
    while (found.isEmpty() && position - at < MOST_BETWEEN && mayStandBetween(words, at - 1)) {
      at--;
      found = before.endingAt(words, at);
    }
    return found;
  }

  /** "At least another 20", "about a further 20"; but "over the 20 days" is no hedge. */
  private static boolean mayStandBetween(SentenceWords words, int position) {
    return words.is(position, Cue.HEDGE_LINK)
        || (words.pos(position).equals("DT") && words.is(position + 1, Cue.HEDGE_LINK));
  }

  /** An outer bound ("at least about 20") wins over what stands nearer; "just" wins over none. */
  private static Hedging stronger(Hedging outer, Hedging inner) {
    return outer.hedge() == Hedge.EXACT ? inner : outer;
  }
}
