package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.mention.number.NumberWords.Kind;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.NumberKind;
import io.newstally.model.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the numbers that are no quantities: dates, times of day, names with numbers, numbers of
 * roads, houses and telephones. Words come from {@code words/not-quantities.tsv}.
 */
final class NotQuantities {

  private static final Set<String> PLACES =
      Set.of("CITY", "STATE_OR_PROVINCE", "COUNTRY", "LOCATION");

  private static final int LONGEST_STREET_NAME = 3;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final Phrases<String> before = new Phrases<>();
  private final Phrases<String> after = new Phrases<>();
  private final Phrases<String> proper = new Phrases<>();
  private final Set<String> streets = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  private final NumberWords numberWords;

  NotQuantities(Lexicon lexicon, NumberWords numberWords) {
    this.numberWords = numberWords;
    for (Row row : lexicon.rows("words/not-quantities.tsv", "cue", "side", "example")) {
      String cue = row.need("cue");
      switch (row.need("side")) {
        case "before" -> before.add(cue, cue);
        case "after" -> after.add(cue, cue);
        case "address" -> streets.add(cue);
        case "proper" -> proper.add(cue, cue);
        default -> whole.add(cue);
      }
    }
  }

  /** True for a token that no quantity may begin at, whatever stands around it. */
  boolean blocked(SentenceWords words, int position) {
    return isWhole(words, position)
        || words.pos(position).equals("LS")
        || isInsideName(words, position)
        || Marks.isOne(words, position);
  }

  /** A row with a capital is one as written only: "4K" names a picture, "4k" is a number. */
  private boolean isWhole(SentenceWords words, int position) {
    return whole.contains(words.word(position))
        || (whole.contains(words.raw(position)) && !words.word(position - 1).equals("$"));
  }

  /** True when {@code quantity} names or dates something instead of counting it. */
  boolean names(SentenceWords words, Quantity quantity) {
    if (!quantity.unit().isNone() || Ages.isAge(words, quantity)) {
      return false;
    }
    return isDate(words, quantity)
        || followsCue(words, quantity)
        || isProper(words, quantity)
        || (!quantity.isOne() && after.startingAt(words, quantity.numberEnd()).isPresent())
        || isAddress(words, quantity)
        || endsName(words, quantity)
        || (quantity.isOne() && isPronoun(words, quantity))
        || isLooseGroup(words, quantity);
  }

  /**
   * True for a number in a date. Four digits that SUTime takes for a year are none when they count
   * the next word and cannot well be a year of our time, as in "1200 people"; "12 to 15 people" is
   * no time of day.
   */
  private static boolean isDate(SentenceWords words, Quantity quantity) {
    int first = quantity.first();
    if (isLaterDay(words, quantity)) {
      return true;
    }
    boolean dated = words.inDate(first) || words.inDate(quantity.numberEnd() - 1);
    if (!dated && !words.entity(first).equals("DATE")) {
      return false;
    }
    boolean counts = words.isPlural(quantity.numberEnd()) && !words.inDate(quantity.numberEnd());
    if (quantity.shape() == Shape.RANGE && counts) {
      return words.inDate(first - 1) && words.isProper(first - 1);
    }
    boolean alone = !words.inDate(quantity.numberEnd()) && !inLongerDate(words, first);
    if (!alone || !quantity.isPlain()) {
      return dated;
    }
    if (words.word(first - 1).equals("of") && words.is(first - 2, Cue.SUM)) {
      return false;
    }
    boolean plural = words.isPlural(quantity.numberEnd());
    int number = quantity.low().intValue();
    boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
    boolean round = number % 100 == 0;
    boolean joined = words.pos(first - 1).equals("CC") && words.inDate(first - 2);
    boolean dating = words.pos(first - 1).equals("IN") && !words.word(first - 1).equals("than");
    return year ? !(plural && round) : (dating || joined) && !plural;
  }

  /** The 5 of "from May 3 to 5" and of "May 3 and 5", where nothing follows that it may count. */
  private static boolean isLaterDay(SentenceWords words, Quantity quantity) {
    int link = quantity.first() - 1;
    return quantity.shape() == Shape.DIGITS
        && quantity.high().compareTo(LAST_DAY) <= 0
        && words.pos(link).matches("TO|IN|CC|HYPH|SYM")
        && words.pos(link - 1).equals("CD")
        && words.inDate(link - 1)
        && words.isProper(link - 2)
        && words.inDate(link - 2)
        && words.pos(quantity.numberEnd()).matches("[.,:]|IN|CC|");
  }

  private static boolean inLongerDate(SentenceWords words, int first) {
    return words.inDate(first - 1) && !words.pos(first - 1).matches("RB|IN|JJR");
  }

  private boolean followsCue(SentenceWords words, Quantity quantity) {
    if (quantity.shape() == Shape.VAGUE) {
      return false;
    }
    Optional<Match<String>> cue = before.endingAt(words, quantity.first());
    if (isLastOfNumbered(words, quantity)) {
      return true;
    }
    boolean capital =
        cue.isPresent() && words.isCapital(cue.get().end() - 1) && cue.get().first() > 0;
    return cue.isPresent() && (capital || !words.isPlural(quantity.numberEnd()));
  }

  /** "The Group of Seven", "the Big Four": a number word with a capital within a sentence. */
  private boolean isProper(SentenceWords words, Quantity quantity) {
    return words.isCapital(quantity.first())
        && quantity.first() > 0
        && proper.endingAt(words, quantity.first()).isPresent();
  }

  /** The 8 of "Image 1 of 8". */
  private boolean isLastOfNumbered(SentenceWords words, Quantity quantity) {
    int numbered = quantity.first() - 2;
    return words.word(numbered + 1).equals("of")
        && Digits.of(words.raw(numbered)).isPresent()
        && before.endingAt(words, numbered).isPresent();
  }

  private boolean isAddress(SentenceWords words, Quantity quantity) {
    if (quantity.shape() != Shape.DIGITS) {
      return false;
    }
    int at = quantity.numberEnd();
    for (int i = 0; i < LONGEST_STREET_NAME && words.isCapital(at); i++) {
      at++;
      if (i > 0 && streets.contains(words.word(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "COVID-19", "F-16": letters and a hyphen stand right before the number. */
  private static boolean isInsideName(SentenceWords words, int position) {
    return words.isHyphen(position - 1)
        && words.joinedToNext(position - 1)
        && words.joinedToNext(position - 2)
        && Character.isLetter(words.raw(position - 2).charAt(0))
        && !words.is(position - 2, Cue.PREFIX)
        && Digits.of(words.raw(position)).isPresent();
  }

  /** "iPhone 14 Pro", "the S&P 500": a name stands right before bare digits. */
  private static boolean endsName(SentenceWords words, Quantity quantity) {
    int before = quantity.first() - 1;
    int after = quantity.numberEnd();
    boolean name = (words.isProper(before) || isInitial(words, before)) && !words.inDate(before);
    if (!name || quantity.shape() == Shape.VAGUE) {
      return false;
    }
    Token named = words.token(before);
    int governor = words.token(after - 1).head();
    boolean governed = words.token(quantity.first()).head() == before || governor == before;
    if (words.is(after, Cue.PLURAL_VERB)) {
      return false;
    }
    if (words.isPlural(after) || demonymAndPlural(words, after)) {
      boolean besides = named.is("compound") && named.head() == governor;
      return (governed || besides) && !PLACES.contains(named.entity());
    }
    boolean open = words.pos(after).startsWith("JJ") || words.isVerb(after);
    boolean closed = words.isCapital(after) || words.pos(after).equals("VBZ");
    return closed || !open || governed;
  }

  /** The P of "S&P": a capital that stands for a word, though it be tagged as a common noun. */
  private static boolean isInitial(SentenceWords words, int position) {
    return words.isNoun(position) && words.isCapital(position) && words.raw(position).length() == 1;
  }

  /** "8 Mexican farmers": a people's name behind the number is no part of a name before it. */
  private static boolean demonymAndPlural(SentenceWords words, int at) {
    return words.entity(at).equals("NATIONALITY")
        && CountedNoun.at(words, at).filter(noun -> words.isPlural(noun.end() - 1)).isPresent();
  }

  /** "One" counts only before a noun and not behind a determiner. */
  private static boolean isPronoun(SentenceWords words, Quantity one) {
    int at = one.first();
    return !words.pos(at).equals("CD")
        || Digits.of(words.raw(at + 1)).isPresent()
        || words.is(at - 1, Cue.PRONOUN)
        || (words.pos(at - 1).startsWith("JJ") && !words.word(at - 1).equals("least"))
        || words.isHyphen(at + 1)
        || words.isHyphen(at - 1);
  }

  /** "The couple", "a score": words that are numbers only before what they count. */
  private boolean isLooseGroup(SentenceWords words, Quantity quantity) {
    int end = quantity.numberEnd();
    if (words.is(end - 1, Cue.GROUP_WORD)) {
      return !countsBehind(words, end);
    }
    boolean alone = end - quantity.first() == 1;
    boolean scale = numberWords.is(words, end - 1, Kind.HUNDRED, Kind.SCALE, Kind.DOZEN);
    return numberWords.is(words, end - 1, Kind.FEW)
        || (alone && scale && !words.is(quantity.first() - 1, Cue.BARE_SCALE));
  }

  /** "A couple of the men", "a couple men", "scores of men", "scores were"; no "scores of the". */
  private static boolean countsBehind(SentenceWords words, int end) {
    boolean of = words.word(end).equals("of");
    boolean ofThe = of && words.pos(end + 1).equals("DT");
    return words.isPlural(end - 1)
        ? (of && !ofThe) || words.is(end, Cue.PLURAL_VERB) || befell(words, end)
        : of || words.isPlural(end);
  }

  /** "Wounding scores", "scores missing". */
  private static boolean befell(SentenceWords words, int end) {
    Token group = words.token(end - 1);
    boolean object = group.is("obj") && words.isFormOf(group.head(), Cue.PEOPLE_VERB);
    return object || words.is(end, Cue.STATE);
  }

  /** True when the unit cannot make a date a quantity: "5 pm" as against "the past 5 days". */
  boolean isMoment(SentenceWords words, Quantity quantity) {
    return !quantity.unit().isNone()
        && quantity.unit().kind() != NumberKind.DURATION
        && quantity.unit().kind() != NumberKind.AGE
        && words.inDate(quantity.first())
        && words.inDate(quantity.end() - 1);
  }
}
