package io.newstally.mention.number;

import static io.newstally.mention.number.NumberWords.Kind.DOZEN;
import static io.newstally.mention.number.NumberWords.Kind.FEW;
import static io.newstally.mention.number.NumberWords.Kind.FRACTION;
import static io.newstally.mention.number.NumberWords.Kind.GROUP;
import static io.newstally.mention.number.NumberWords.Kind.HUNDRED;
import static io.newstally.mention.number.NumberWords.Kind.SCALE;
import static io.newstally.mention.number.NumberWords.Kind.SUFFIX;
import static io.newstally.mention.number.NumberWords.Kind.TEEN;
import static io.newstally.mention.number.NumberWords.Kind.TEN;
import static io.newstally.mention.number.NumberWords.Kind.UNIT;
import static io.newstally.mention.number.NumberWords.Kind.VAGUE;
import static io.newstally.mention.number.NumberWords.Kind.ZERO;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.NumberWords.NumberWord;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads one numeral: digits, number words, or both, with their scales. */
final class NumeralReader {

  /** "One in 2014" is no share. */
  private static final BigDecimal MOST_IN_A_SHARE = BigDecimal.valueOf(1000);

  /** Of so many, more than one is a share: "six in ten". */
  private static final Set<BigDecimal> SHARE_BASES =
      Set.of(BigDecimal.TEN, BigDecimal.valueOf(100));

  /** What a word that multiplies ends in. */
  static final String MULTIPLE = "fold";

  private final NumberWords numberWords;

  NumeralReader(NumberWords numberWords) {
    this.numberWords = numberWords;
  }

  /** False for the many tokens that open no numeral and no half, whatever stands behind them. */
  boolean mayBegin(SentenceWords words, int first) {
    return numberWords.at(words, first).isPresent()
        || words.is(first, Cue.ARTICLE)
        || words.word(first).endsWith(MULTIPLE)
        || Digits.areIn(words.raw(first));
  }

  /** The numeral that begins at {@code first}; empty when none does. */
  Optional<Numeral> read(SentenceWords words, int first) {
    Optional<Numeral> share = oneInMany(words, first);
    Optional<Numeral> fraction = share.isPresent() ? share : fraction(words, first);
    if (fraction.isPresent()) {
      return fraction;
    }
    Optional<Digits> digits = Digits.of(words.raw(first));
    if (digits.isPresent()) {
      return Optional.of(digits(words, first, digits.get()));
    }
    return words(words, first);
  }

  /** "Tenfold" and "ten-fold", written as one word. */
  Optional<Numeral> multiple(SentenceWords words, int first) {
    String word = words.word(first);
    if (!word.endsWith(MULTIPLE)) {
      return Optional.empty();
    }
    String times = word.substring(0, word.length() - MULTIPLE.length()).replaceAll("-$", "");
    Optional<BigDecimal> digits =
        Digits.of(times).filter(d -> d.letters().isEmpty()).map(Digits::number);
    return numberWords
        .of(times)
        .filter(w -> w.is(UNIT, TEEN, TEN, HUNDRED, SCALE))
        .map(NumberWord::low)
        .or(() -> digits)
        .map(value -> Numeral.plain(first, first + 1, value, Numeral.Form.WORDS));
  }

  private Numeral digits(SentenceWords words, int first, Digits digits) {
    BigDecimal number = digits.isNegative() ? digits.number().negate() : digits.number();
    Optional<BigDecimal> glued = numberWords.suffix(digits.suffix());
    boolean money = words.pos(first - 1).equals("$") || !digits.letters().isEmpty();
    boolean length =
        !money && Lengths.isOne(words, digits.suffix(), number.abs(), first, first + 1);
    if (glued.isPresent() && !length) {
      return Numeral.plain(first, first + 1, number, Numeral.Form.DIGITS)
          .scaled(glued.get(), first + 1);
    }
    Numeral bare =
        new Numeral(
            first, first + 1, number, number, BigDecimal.ONE, Numeral.Form.DIGITS, digits.suffix());
    return digits.suffix().isEmpty() ? scaled(words, Powers.of(words, bare)) : bare;
  }

  /** Adds the scale words behind digits: "1.9 million", "5.6-billion", "4.5 bn", "40 dozen". */
  private Numeral scaled(SentenceWords words, Numeral numeral) {
    int at = words.isHyphen(numeral.end()) ? numeral.end() + 1 : numeral.end();
    Optional<NumberWord> scale = numberWords.at(words, at);
    boolean money = words.pos(numeral.first() - 1).equals("$");
    boolean length =
        !money && Lengths.isOne(words, words.raw(at), numeral.low(), numeral.first(), at + 1);
    if (scale.isEmpty() || length || !scale.get().is(SCALE, SUFFIX, HUNDRED, DOZEN)) {
      return withFraction(words, numeral);
    }
    return scaled(words, numeral.scaled(scale.get().low(), at + 1));
  }

  /** Adds the fraction of "2½", "two and a half" and "two and a quarter million". */
  private Numeral withFraction(SentenceWords words, Numeral numeral) {
    int end = numeral.end();
    Optional<BigDecimal> sign = Digits.fractionSign(words.raw(end));
    if (sign.isPresent() && !numeral.isScaled()) {
      BigDecimal value = numeral.low().add(sign.get());
      return Numeral.plain(numeral.first(), end + 1, value, Numeral.Form.DIGITS);
    }
    Optional<NumberWord> part = numberWords.at(words, end + 2).filter(w -> w.is(FRACTION));
    boolean and = words.word(end).equals("and") && words.is(end + 1, Cue.ARTICLE);
    if (!and || part.isEmpty() || numeral.isScaled()) {
      return numeral;
    }
    boolean half = words.word(end + 2).equals("half");
    if (!half && words.pos(end + 3).equals("NN")) {
      return numeral;
    }
    BigDecimal value = numeral.low().add(Arithmetic.quotient(BigDecimal.ONE, part.get().low()));
    Numeral mixed = Numeral.plain(numeral.first(), end + 3, value, Numeral.Form.DIGITS);
    return numberWords.is(words, end + 3, SCALE) ? scaled(words, mixed) : mixed;
  }

  /** "One in five", "3 out of 10", "six in ten adults", "two in every five". */
  private Optional<Numeral> oneInMany(SentenceWords words, int first) {
    boolean in = words.word(first + 1).equals("in");
    boolean outOf = words.word(first + 1).equals("out") && words.word(first + 2).equals("of");
    if (!(in || outOf)) {
      return Optional.empty();
    }
    int behind = outOf ? first + 3 : first + 2;
    boolean every = words.word(behind).equals("every");
    int last = every ? behind + 1 : behind;
    Optional<BigDecimal> top = small(words, first);
    Optional<BigDecimal> bottom = small(words, last);
    if (top.isEmpty() || bottom.isEmpty()) {
      return Optional.empty();
    }
    boolean share = top.get().compareTo(bottom.get()) < 0 && top.get().signum() > 0;
    boolean one = top.get().compareTo(BigDecimal.ONE) == 0;
    boolean many = every || isManyInMany(words, first, last, bottom.get());
    return share && (outOf || one || many)
        ? Optional.of(
            Numeral.plain(
                first,
                last + 1,
                Arithmetic.quotient(top.get(), bottom.get()),
                Numeral.Form.FRACTION))
        : Optional.empty();
  }

  /** "Six in ten adults", but not "he won six in ten days"; "two in three agree". */
  private static boolean isManyInMany(SentenceWords words, int first, int last, BigDecimal bottom) {
    boolean opens =
        first == 0 || words.pos(first - 1).equals("RB") || words.is(first - 1, Cue.SHARE);
    boolean whole = SHARE_BASES.contains(bottom) && words.isPlural(last + 1);
    return whole || (opens && words.isVerb(last + 1));
  }

  /** The value of a token that says a number below a hundred by itself. */
  private Optional<BigDecimal> small(SentenceWords words, int position) {
    Optional<BigDecimal> word =
        numberWords.at(words, position).filter(w -> w.is(UNIT, TEEN, TEN)).map(NumberWord::low);
    return word.or(
        () ->
            Digits.of(words.raw(position))
                .filter(Digits::plain)
                .map(Digits::number)
                .filter(n -> n.compareTo(MOST_IN_A_SHARE) <= 0));
  }

  /** "half a million", "a third", "two-thirds", "three quarters of a million". */
  private Optional<Numeral> fraction(SentenceWords words, int first) {
    BigDecimal top = BigDecimal.ONE;
    int at = first;
    if (words.is(first, Cue.ARTICLE)) {
      at++;
    } else if (numberWords.is(words, first, UNIT, TEEN)) {
      top = numberWords.at(words, first).orElseThrow().low();
      at++;
    }
    at = at > first && words.isHyphen(at) ? at + 1 : at;
    Optional<NumberWord> bottom = numberWords.at(words, at).filter(w -> w.is(FRACTION));
    boolean bareHalf = at == first && words.word(at).equals("half");
    if (bottom.isEmpty() || (at == first && !bareHalf)) {
      return Optional.empty();
    }
    BigDecimal value = Arithmetic.quotient(top, bottom.get().low());
    return shareOrScale(words, Numeral.plain(first, at + 1, value, Numeral.Form.FRACTION));
  }

  private Optional<Numeral> shareOrScale(SentenceWords words, Numeral fraction) {
    int next = fraction.end();
    int scaleAt = words.word(next).equals("of") || words.isHyphen(next) ? next + 1 : next;
    scaleAt = words.is(scaleAt, Cue.ARTICLE) ? scaleAt + 1 : scaleAt;
    Optional<NumberWord> scale = numberWords.at(words, scaleAt);
    if (scale.isPresent() && scale.get().is(SCALE, HUNDRED, DOZEN)) {
      return Optional.of(fraction.scaled(scale.get().low(), scaleAt + 1));
    }
    boolean half = words.word(next - 1).equals("half");
    if (half && next - 1 == fraction.first() && words.is(next, Cue.ARTICLE)) {
      BigDecimal value = fraction.low();
      return Optional.of(Numeral.plain(fraction.first(), next + 1, value, Numeral.Form.FRACTION));
    }
    boolean ofWhole = words.word(next).equals("of");
    boolean halfTheWhole = half && words.is(next, Cue.WHOLE);
    boolean twoThirds = fraction.low().compareTo(new BigDecimal("0.5")) > 0;
    boolean by = words.is(fraction.first() - 1, Cue.SHARE) && !words.pos(next).matches("NN.*|JJ.*");
    return ofWhole || halfTheWhole || twoThirds || by ? Optional.of(fraction) : Optional.empty();
  }

  private Optional<Numeral> words(SentenceWords words, int first) {
    WordSum sum = new WordSum();
    int at = first;
    if (words.is(first, Cue.ARTICLE)) {
      if (!numberWords.is(words, first + 1, HUNDRED, SCALE, DOZEN, GROUP, VAGUE, FEW)) {
        return Optional.empty();
      }
      at++;
    }
    int end = at;
    while (true) {
      Optional<NumberWord> word = numberWords.at(words, at);
      if (word.isEmpty() || word.get().is(SUFFIX, FRACTION) || !sum.add(word.get())) {
        break;
      }
      end = at + 1;
      at = next(words, end, sum);
    }
    return end == first || !sum.started()
        ? Optional.empty()
        : Optional.of(withFraction(words, sum.numeral(first, end)));
  }

  /** Steps over what may stand inside a numeral: the hyphen of "twenty-two", "and", "of". */
  private int next(SentenceWords words, int end, WordSum sum) {
    boolean hyphen =
        words.isHyphen(end) && sum.expectsUnit() && numberWords.is(words, end + 1, UNIT);
    boolean scaleHyphen = words.isHyphen(end) && numberWords.is(words, end + 1, HUNDRED, SCALE);
    boolean and =
        words.word(end).equals("and")
            && sum.expectsRest()
            && numberWords.is(words, end + 1, UNIT, TEEN, TEN, ZERO);
    boolean of =
        words.word(end).equals("of")
            && sum.isVague()
            && numberWords.is(words, end + 1, DOZEN, SCALE, VAGUE, HUNDRED);
    return hyphen || scaleHyphen || and || of ? end + 1 : end;
  }
}
