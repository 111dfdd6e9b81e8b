package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.model.Hedge;
import java.util.Optional;
import java.util.Set;

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
  record Hedged(int first, int end, Hedging hedging) {}

  private static final Set<String> BETWEEN =
      Set.of(
          "a", "an", "the", "another", "additional", "further", "total", "between", "from", "of");

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
   * The hedges around the tokens {@code first} to {@code end}.
   *
   * @param unitEnd where else "or more" may stand, behind the unit or the counted noun
   */
  Hedged around(Words words, int first, int end, int unitEnd) {
    Hedging hedging = Hedging.NONE;
    int begin = first;
    Optional<Match<Hedging>> found = leftOf(words, begin);
    while (found.isPresent()) {
      begin = found.get().first();
      hedging = stronger(found.get().meaning(), hedging);
      found = leftOf(words, begin);
    }
    Optional<Match<Hedging>> behind =
        after.startingAt(words, end).or(() -> after.startingAt(words, unitEnd));
    int last = behind.map(Match::end).orElse(end);
    return new Hedged(begin, last, behind.map(Match::meaning).orElse(hedging));
  }

  private Optional<Match<Hedging>> leftOf(Words words, int position) {
    Optional<Match<Hedging>> found = before.endingAt(words, position);
    int at = position;
    while (found.isEmpty() && position - at < MOST_BETWEEN && words.is(at - 1, BETWEEN)) {
      at--;
      found = before.endingAt(words, at);
    }
    return found.filter(match -> !isOther(words, match));
  }

  /** "The above 20 names", "going over 20 names with him" stay; "no more than" is longer anyway. */
  private static boolean isOther(Words words, Match<Hedging> match) {
    boolean comparative =
        words.word(match.first()).equals("some") && words.isNoun(match.first() - 1);
    return comparative && words.pos(match.first()).equals("PRP");
  }

  /** An outer bound ("at least about 20") wins over what stands nearer; "just" wins over none. */
  private static Hedging stronger(Hedging outer, Hedging inner) {
    return outer.hedge() == Hedge.EXACT ? inner : outer;
  }
}
