package io.newstally.mention.number;

import io.newstally.mention.number.HedgeFinder.Hedged;
import io.newstally.model.Amount;
import io.newstally.model.Article;
import io.newstally.model.NumberKind;
import io.newstally.model.NumberMention;
import io.newstally.model.Span;
import io.newstally.model.TokenRange;
import java.util.Set;

/**
 * A quantity as it was read: what a mention and its explanation are made from.
 *
 * @param written the quantity with the unit that is written at it
 * @param complete the same with "per day", the counted noun, or the unit of the number before
 * @param hedged number and hedges
 * @param first position of the mention's first token
 * @param end position behind its last token, the unit not included
 * @param borrowed true when the unit is that of another number
 */
record NumberReading(
    SentenceWords words,
    Quantity written,
    Quantity complete,
    Hedged hedged,
    int first,
    int end,
    boolean borrowed) {

  /** Articles, currency signs, and the openers of ranges. */
  private static final Set<String> NO_HEADS = Set.of("DT", "$", "IN");

  /** The same as a count of people. */
  NumberReading ofPeople() {
    Quantity people = complete.withUnit(new Unit(NumberKind.COUNT, Unit.PEOPLE), complete.end());
    return new NumberReading(words, written, people, hedged, first, end, borrowed);
  }

  /** The same with the unit of {@code other}. */
  NumberReading withUnitOf(NumberReading other) {
    Unit unit = other.complete.unit().with(complete.unit().name());
    Quantity same = complete.withUnit(unit, complete.numberEnd());
    return new NumberReading(words, written, same, hedged, first, end, true);
  }

  NumberKind kind() {
    return complete.unit().kind();
  }

  Amount amount() {
    return Bounds.of(complete, hedged.hedging(), kind());
  }

  NumberMention mention(Article article) {
    Span span = words.sentence().span(first, end);
    return new NumberMention(
        new TokenRange(words.sentence().index(), first, end),
        span,
        span.of(article.text()),
        head(),
        kind(),
        amount(),
        complete.unit().name(),
        of(article));
  }

  /** The first token of the number that a token outside of it governs. */
  private int head() {
    for (int at = written.first(); at < written.numberEnd(); at++) {
      int governor = words.token(at).head();
      boolean outside = governor < written.first() || governor >= written.numberEnd();
      if (outside && !NO_HEADS.contains(words.pos(at))) {
        return at;
      }
    }
    return written.numberEnd() - 1;
  }

  /** The words behind the number and, for a share, behind its "of". */
  private String of(Article article) {
    int from = Math.min(end, complete.end());
    int last = complete.end();
    boolean counts = kind() == NumberKind.COUNT || written.shape() == Quantity.Shape.FRACTION;
    if (words.word(last).equals("of") && !counts) {
      from = last;
      last = CountedNoun.at(words, last).map(CountedNoun::end).orElse(from);
    } else if (!counts) {
      return "";
    }
    from = words.word(from).equals("of") ? from + 1 : from;
    return from < last ? words.sentence().span(from, last).of(article.text()) : "";
  }
}
