package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.model.NumberKind;
import io.newstally.model.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a number without a unit that of another number in its sentence: "12 goats, up from 8". */
final class SharedUnits {

  /** In percent. */
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private SharedUnits() {}

  /** {@code reading} with the unit of one of those before it, where the words say so. */
  static NumberReading fromBefore(NumberReading reading, List<NumberReading> before) {
    if (!before.isEmpty() && isOneOfAges(reading, before.get(before.size() - 1))) {
      return reading.withUnitOf(before.get(before.size() - 1));
    }
    if (!isBare(reading)) {
      return reading;
    }
    return lender(reading, before)
        .map(reading::withUnitOf)
        .orElseGet(() -> isOfPeople(reading, before) ? reading.ofPeople() : reading);
  }

  private static Optional<NumberReading> lender(NumberReading reading, List<NumberReading> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    NumberReading last = before.get(before.size() - 1);
    if (isPart(reading)) {
      return nearest(before, NumberKind.COUNT);
    }
    if (reading.kind() == NumberKind.OTHER && followsSameUnit(reading)) {
      boolean level = isLevel(last) && reading.complete().high().compareTo(ALL) <= 0;
      return level
          ? Optional.of(last)
          : nearest(before, NumberKind.COUNT, NumberKind.MONEY, NumberKind.MEASURE);
    }
    if (isAtSameTime(reading, last) || isPrice(reading, last)) {
      return Optional.of(last).filter(SharedUnits::isNamed);
    }
    return reading.complete().isWhole() ? whole(before) : Optional.empty();
  }

  /** True for a number without a unit, or with the "per week" of one. */
  private static boolean isBare(NumberReading reading) {
    String unit = reading.complete().unit().name();
    boolean open = reading.kind() == NumberKind.OTHER || reading.kind() == NumberKind.COUNT;
    boolean rate = unit.startsWith(Unit.PER) && reading.kind() == NumberKind.OTHER;
    return open && (unit.isEmpty() || rate) && reading.written().shape() != Quantity.Shape.FRACTION;
  }

  private static boolean isNamed(NumberReading reading) {
    return !reading.complete().unit().name().isEmpty();
  }

  private static Optional<NumberReading> nearest(List<NumberReading> before, NumberKind... kinds) {
    for (int i = before.size() - 1; i >= 0; i--) {
      NumberReading earlier = before.get(i);
      if (isNamed(earlier) && List.of(kinds).contains(earlier.kind())) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** "14 of them", "of whom 14", "12 more": some of what was counted before, or more of it. */
  private static boolean isPart(NumberReading reading) {
    SentenceWords words = reading.words();
    int behind = reading.complete().end();
    return words.is(behind, Cue.SAME_NOUN)
        || isOfPronoun(words, behind)
        || isOfPronoun(words, reading.first() - 2);
  }

  private static boolean isOfPronoun(SentenceWords words, int of) {
    return words.word(of).equals("of") && words.pos(of + 1).matches("PRP|WP|WDT");
  }

  /** "Up from 8", "compared with an average of 8". */
  private static boolean followsSameUnit(NumberReading reading) {
    SentenceWords words = reading.words();
    int at = reading.first() - 1;
    if (words.word(at).equals("of") && words.is(at - 1, Cue.SUM)) {
      at -= words.pos(at - 2).equals("DT") ? 3 : 2;
    }
    return words.is(at, Cue.SAME_UNIT);
  }

  /** "At 62%" or "was 62%", as against "rose 62%": what it is compared with is a share as well. */
  private static boolean isLevel(NumberReading reading) {
    SentenceWords words = reading.words();
    int before = reading.first() - 1;
    before = words.pos(before).equals("RB") ? before - 1 : before;
    boolean stated = words.pos(before).matches("IN|TO") || words.lemma(before).equals("be");
    return stated
        && reading.kind() == NumberKind.PERCENT
        && reading.complete().unit().name().equals(Unit.PERCENTAGE)
        && !words.isFormOf(before, Cue.CHANGE);
  }

  /** "30 goats last year and 40 this year": each of both stands before its time. */
  private static boolean isAtSameTime(NumberReading reading, NumberReading last) {
    SentenceWords words = reading.words();
    boolean joined = words.pos(reading.first() - 1).matches("CC|,");
    return joined && isDated(words, reading) && isDated(words, last);
  }

  private static boolean isDated(SentenceWords words, NumberReading reading) {
    int behind = reading.complete().end();
    while (words.pos(behind).matches("NN.*|JJ") && !words.inDate(behind)) {
      behind++;
    }
    return words.inDate(words.pos(behind).equals("IN") ? behind + 1 : behind);
  }

  /** "$3 and 4": a number joined to a price is one. */
  private static boolean isPrice(NumberReading reading, NumberReading last) {
    return last.kind() == NumberKind.MONEY
        && isJoined(reading.words(), last.complete().end(), reading.first());
  }

  /** The number that those before the reading, if any, are parts of, as the reading is. */
  private static Optional<NumberReading> whole(List<NumberReading> before) {
    int i = before.size() - 1;
    while (i > 0 && before.get(i).borrowed()) {
      i--;
    }
    return Optional.of(before.get(i)).filter(SharedUnits::isNamed).filter(SharedUnits::isWhole);
  }

  /** "Of the 40 nurses, 12 marched": the number before opens its clause as a whole. */
  private static boolean isWhole(NumberReading last) {
    SentenceWords words = last.words();
    int of = last.first() - 1;
    of = words.pos(of).matches("DT|PRP.") ? of - 1 : of;
    boolean opens = of == 0 || words.pos(of - 1).matches("[,:]|CC");
    return opens && words.word(of).equals("of") && last.kind() == NumberKind.COUNT;
  }

  /**
   * "Killing 20", "20 were wounded", "two of the dead", unless something else than people was
   * counted before.
   */
  private static boolean isOfPeople(NumberReading reading, List<NumberReading> before) {
    boolean things =
        nearest(before, NumberKind.COUNT)
            .filter(earlier -> !earlier.complete().unit().name().equals(Unit.PEOPLE))
            .isPresent();
    return !things && reading.complete().isWhole() && befallsPeople(reading);
  }

  private static boolean befallsPeople(NumberReading reading) {
    SentenceWords words = reading.words();
    int at = reading.end();
    while (isBetween(words, at)) {
      at++;
    }
    if (words.word(at).equals("of")) {
      at += words.pos(at + 1).equals("DT") ? 2 : 1;
    }
    Token head = words.token(reading.written().numberEnd() - 1);
    boolean object = head.is("obj") && words.isFormOf(head.head(), Cue.PEOPLE_VERB);
    return object || words.is(at, Cue.STATE) || words.isFormOf(at, Cue.PEOPLE_VERB);
  }

  private static boolean isBetween(SentenceWords words, int at) {
    boolean adverb = words.pos(at).matches("MD|RB") && !words.is(at, Cue.STATE);
    return adverb || words.is(at, Cue.AUXILIARY);
  }

  /** "Ages 14, 16 and 17": a number that only a comma or "and" parts from an age. */
  private static boolean isOneOfAges(NumberReading reading, NumberReading last) {
    boolean bare = reading.complete().unit().name().isEmpty() && reading.written().isPlain();
    return bare
        && last.kind() == NumberKind.AGE
        && isJoined(reading.words(), last.complete().end(), reading.first());
  }

  /** True when nothing but commas and "and" stand between. */
  private static boolean isJoined(SentenceWords words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.pos(at).matches(",|CC")) {
        return false;
      }
    }
    return true;
  }

  /** The readings, those that a list ends before a unit with that unit: "12, 15 and 18 percent". */
  static List<NumberReading> fromBehind(List<NumberReading> readings) {
    List<NumberReading> shared = new ArrayList<>(readings);
    for (int last = readings.size() - 1; last > 0; last--) {
      NumberReading named = readings.get(last);
      int first = isNamed(named) ? firstOfList(readings, last) : last;
      for (int i = first; i < last; i++) {
        shared.set(i, readings.get(i).withUnitOf(named));
      }
    }
    return List.copyOf(shared);
  }

  /** The first of the bare numbers before {@code last} that the words join to it. */
  private static int firstOfList(List<NumberReading> readings, int last) {
    int first = last;
    while (first > 0 && isBare(readings.get(first - 1)) && isJoinedToNext(readings, first - 1)) {
      first--;
    }
    NumberReading end = readings.get(last);
    SentenceWords words = end.words();
    boolean within = true;
    for (int i = first; i < last; i++) {
      int governor = words.token(readings.get(i).written().numberEnd() - 1).head();
      within &= governor >= readings.get(first).first() && governor < end.complete().end();
    }
    boolean sure = words.is(end.first() - 1, Cue.TIMES) || isPartOfNext(readings, last - 1);
    return (within || sure) && end.kind() != NumberKind.AGE ? first : last;
  }

  private static boolean isJoinedToNext(List<NumberReading> readings, int i) {
    int from = readings.get(i).end();
    int to = readings.get(i + 1).first();
    SentenceWords words = readings.get(i).words();
    boolean times = from + 1 == to && words.is(from, Cue.TIMES);
    return times || isPartOfNext(readings, i) || (from < to && isJoined(words, from, to));
  }

  /** "Nine of the 13 miners". */
  private static boolean isPartOfNext(List<NumberReading> readings, int i) {
    if (i < 0) {
      return false;
    }
    SentenceWords words = readings.get(i).words();
    int of = readings.get(i).end();
    int next = words.pos(of + 1).matches("DT|PRP.") ? of + 2 : of + 1;
    return words.word(of).equals("of") && next == readings.get(i + 1).first();
  }
}
