package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a quantity, or two of them joined into a range ("10 to 15") or a score ("3-1"). */
final class QuantityReader {

  private static final Pattern ALTERNATIVES = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  private final SingleReader singles;
  private final Choices choices;

  QuantityReader(SingleReader singles) {
    this.singles = singles;
    this.choices = new Choices(singles);
  }

  /** False for the many tokens that open no quantity, whatever stands behind them. */
  boolean mayBegin(SentenceWords words, int first) {
    return singles.mayBegin(words, first);
  }

  /** The quantity that begins at {@code first}. */
  Optional<Quantity> read(SentenceWords words, int first) {
    Optional<Quantity> one = singles.read(words, first);
    return one.isPresent() ? Optional.of(joined(words, one.get())) : alternatives(words, first);
  }

  private Quantity joined(SentenceWords words, Quantity one) {
    return range(words, one)
        .or(() -> votes(words, one))
        .or(() -> choices.first(words, one))
        .orElse(one);
  }

  private Optional<Quantity> range(SentenceWords words, Quantity one) {
    int joint = one.end();
    boolean hyphen = words.isHyphen(joint);
    boolean upTo = words.word(joint).equals("up") && !one.unit().isNone();
    joint = (hyphen || upTo) && words.word(joint + 1).equals("to") ? joint + 1 : joint;
    boolean between = words.word(one.first() - 1).equals("between");
    boolean joins =
        switch (words.word(joint)) {
          case "to", "or" -> true;
          case "and" -> between;
          default -> hyphen;
        };
    boolean compound = hyphen && !one.unit().isNone() && words.isHyphen(one.end() - 2);
    if (!joins || compound || !one.isPlain() || one.shape() == Shape.FRACTION) {
      return Optional.empty();
    }
    int next = joint + 1;
    next = words.word(joint).equals("to") && words.isHyphen(next) ? next + 1 : next;
    boolean to = words.word(joint).equals("to");
    return singles
        .read(words, next)
        .filter(two -> !Choices.areApart(words, one, two))
        .map(two -> to ? upTo(words, two) : two)
        .filter(two -> fits(words, one, two))
        .flatMap(two -> join(words, one, two));
  }

  /** "From 24 to 33-35 million": the end of a range may be one itself. */
  private Quantity upTo(SentenceWords words, Quantity two) {
    boolean hyphen = words.isHyphen(two.end());
    return hyphen ? range(words, two).filter(end -> end.shape() == Shape.RANGE).orElse(two) : two;
  }

  private boolean fits(SentenceWords words, Quantity one, Quantity two) {
    boolean sameUnit = one.unit().isNone() || two.unit().isNone() || one.unit().equals(two.unit());
    boolean sameTime = words.inDate(one.first()) == words.inDate(two.first());
    return (two.isPlain() || two.shape() == Shape.RANGE)
        && two.shape() != Shape.FRACTION
        && sameUnit
        && (sameTime || !one.unit().isNone())
        && !isChange(words, one)
        && !isLevel(words, one, two);
  }

  /**
   * "Fell 0.4 percent to 305", "fell 35 to 34,120", "rose by 12 to 45": what follows the change is
   * the new level.
   */
  private static boolean isLevel(SentenceWords words, Quantity one, Quantity two) {
    boolean opened = words.word(one.first() - 1).equals("from");
    boolean share = one.unit().kind() == NumberKind.PERCENT && two.unit().isNone();
    boolean change = words.isFormOf(one.first() - 1, Cue.CHANGE);
    boolean by = words.word(one.first() - 1).equals("by") && two.unit().isNone();
    boolean changed = words.isFormOf(one.first() - 2, Cue.CHANGE);
    boolean alone = by && changed && words.pos(two.end()).matches("[.,:]|");
    boolean far = two.high().compareTo(one.lowAtScaleOf(two).multiply(BigDecimal.TEN)) > 0;
    return words.word(one.end()).equals("to") && !opened && (share || alone || (change && far));
  }

  /** "Rose 5% to 12%" is a change and a level, no range. */
  private boolean isChange(SentenceWords words, Quantity one) {
    int before = one.first() - 1;
    return words.word(one.end()).equals("to")
        && !one.unit().isNone()
        && words.isFormOf(before, Cue.CHANGE);
  }

  private Optional<Quantity> join(SentenceWords words, Quantity one, Quantity two) {
    BigDecimal low = one.lowAtScaleOf(two);
    boolean falling = low.compareTo(two.high()) >= 0;
    boolean bare = one.unit().isNone() && two.unit().isNone() && one.isWhole() && two.isWhole();
    boolean result = words.holds(Cue.SCORE);
    boolean hyphen = words.isHyphen(one.end()) && (falling || result);
    boolean to = words.word(one.end()).equals("to") && falling && result;
    String opener = words.word(one.first() - 1);
    boolean from = opener.equals("from");
    boolean score = bare && (hyphen || (to && !from));
    if (falling && !score && !from && !isMeasure(one, two)) {
      return Optional.empty();
    }
    Quantity range =
        (from || opener.equals("between") ? one.openedBefore() : one)
            .to(two, low.min(two.low()), low.max(two.high()), score ? Shape.SCORE : Shape.RANGE);
    return Optional.of(score ? range.withUnit(Unit.SCORE, range.end()) : range);
  }

  /** "1.3 m to 0.3 m" are the ends of a range; "60% to 40%" and "$5 to $3" are set side by side. */
  private static boolean isMeasure(Quantity one, Quantity two) {
    return one.unit().kind() == NumberKind.MEASURE && one.unit().equals(two.unit());
  }

  /** "12 votes to 3". */
  private Optional<Quantity> votes(SentenceWords words, Quantity one) {
    boolean votes = words.word(one.end()).equals("votes") && words.word(one.end() + 1).equals("to");
    return votes
        ? singles
            .read(words, one.end() + 2)
            .map(
                two ->
                    one.to(two, one.low().min(two.low()), one.high().max(two.high()), Shape.SCORE)
                        .withUnit(Unit.SCORE, two.end()))
        : Optional.empty();
  }

  /** "20/25 people": only before what is counted, since "9/11" is a name. */
  private static Optional<Quantity> alternatives(SentenceWords words, int first) {
    if (!words.isPlural(first + 1)) {
      return Optional.empty();
    }
    Matcher form = ALTERNATIVES.matcher(words.raw(first));
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal low = new BigDecimal(form.group(1));
    BigDecimal high = new BigDecimal(form.group(2));
    return low.compareTo(high) < 0
        ? Optional.of(
            new Quantity(
                first, first + 1, first + 1, low, high, BigDecimal.ONE, Shape.RANGE, Unit.NONE))
        : Optional.empty();
  }
}
