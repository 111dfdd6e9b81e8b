package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.mention.number.HedgeFinder.Hedged;
import io.newstally.model.NumberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the quantities of a sentence. From each token on, left to right: a numeral or a range with
 * its written unit is read, then dropped when it dates or names something, then completed with its
 * counted noun and its hedges.
 */
final class SentenceReader {

  private final QuantityReader quantities;
  private final NotQuantities notQuantities;
  private final HedgeFinder hedges;
  private final UnitFinder units;

  SentenceReader(Lexicon lexicon) {
    UnitTable table = new UnitTable(lexicon);
    NumberWords numberWords = new NumberWords(lexicon);
    this.quantities = new QuantityReader(new SingleReader(new NumeralReader(numberWords), table));
    this.notQuantities = new NotQuantities(lexicon, numberWords);
    this.hedges = new HedgeFinder(lexicon);
    this.units = new UnitFinder(table);
  }

  /** The readings in order; they do not overlap. */
  List<NumberReading> read(SentenceWords words) {
    List<NumberReading> readings = new ArrayList<>();
    int at = 0;
    int floor = 0;
    while (at < words.size()) {
      Optional<Quantity> quantity = quantity(words, at);
      Optional<NumberReading> reading = Optional.empty();
      if (quantity.isPresent() && !isNone(words, quantity.get())) {
        reading = reading(words, quantity.get(), floor);
      }
      at = quantity.map(q -> Math.max(q.numberEnd(), writtenEnd(q))).orElse(at + 1);
      if (reading.isPresent()) {
        readings.add(SharedUnits.fromBefore(reading.get(), readings));
        floor = Math.max(at, reading.get().end());
        at = floor;
      }
    }
    return SharedUnits.fromBehind(readings);
  }

  private Optional<Quantity> quantity(SentenceWords words, int first) {
    boolean begins = quantities.mayBegin(words, first) && !notQuantities.blocked(words, first);
    Optional<Quantity> read = begins ? quantities.read(words, first) : Optional.empty();
    return read.isPresent() ? read : ZeroReader.read(words, first);
  }

  private boolean isNone(SentenceWords words, Quantity quantity) {
    return notQuantities.names(words, quantity) || notQuantities.isMoment(words, quantity);
  }

  /** Where a unit from the table ends; a counted noun may hold another number. */
  private static int writtenEnd(Quantity quantity) {
    return quantity.unit().kind() == NumberKind.COUNT ? quantity.numberEnd() : quantity.end();
  }

  private Optional<NumberReading> reading(SentenceWords words, Quantity quantity, int floor) {
    Hedged near = hedges.around(words, quantity, quantity.end());
    Quantity complete = units.complete(words, quantity, near);
    if (isPronoun(words, complete) || isName(words, complete)) {
      return Optional.empty();
    }
    Hedged around = hedges.around(words, quantity, complete.end());
    Hedged hedged = isHedgeless(words, quantity, around) ? Hedged.none(quantity) : around;
    int first = Math.max(floor, hedged.first());
    int end = Math.max(quantity.numberEnd(), Math.min(hedged.end(), words.size()));
    return Optional.of(new NumberReading(words, quantity, complete, hedged, first, end, false));
  }

  /** A score; a range of which only the first number has a hedge: "from up to 20 to 30". */
  private static boolean isHedgeless(SentenceWords words, Quantity quantity, Hedged hedged) {
    boolean opened = words.word(hedged.first() - 1).equals("from");
    return quantity.shape() == Quantity.Shape.SCORE
        || (quantity.shape() == Quantity.Shape.RANGE && opened);
  }

  /** "One" with no noun counts only beside other numbers: "three were shot and one died". */
  private static boolean isPronoun(SentenceWords words, Quantity quantity) {
    boolean bare = quantity.isOne() && quantity.unit().name().isEmpty();
    boolean series = false;
    for (int at = 0; at < words.size(); at++) {
      boolean other = at < quantity.first() || at >= quantity.numberEnd();
      series |= other && words.pos(at).equals("CD") && !words.inDate(at);
    }
    return bare && !(series && quantity.unit().kind() == NumberKind.COUNT);
  }

  /** "11 Pro Max": what is "counted" by a whole number is all proper name. */
  private static boolean isName(SentenceWords words, Quantity quantity) {
    boolean name =
        quantity.unit().kind() == NumberKind.COUNT
            && quantity.end() > quantity.numberEnd()
            && quantity.isWhole()
            && !quantity.isOne();
    for (int at = quantity.numberEnd(); at < quantity.end(); at++) {
      name = name && words.pos(at).equals("NNP");
    }
    return name;
  }
}
