package io.newstally.mention.date;

import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells dates from expressions that only look like one: "now", "the day", an age, a newspaper. */
final class DateFilter {

  private static final Set<String> NAMES =
      Set.of("ORGANIZATION", "PERSON", "LOCATION", "MISC", "CITY", "RELIGION");

  /** References without a date, ordinals ("the third day"), moments, hours of unknown number. */
  private static final Pattern NO_DATE =
      Pattern.compile(
          "|(PAST|PRESENT|FUTURE)_REF|P.*-#.*|(THIS|PREV_IMMEDIATE|NEXT_IMMEDIATE) PT.*"
              + "|OFFSET PT-?\\d+[MS]|PTX[HMS]|0\\d{3}");

  private static final Pattern DAY_PART = Pattern.compile("T\\p{Upper}{2}");
  private static final Pattern MONTH = Pattern.compile("XXXX-\\d\\d");
  private static final Pattern SEASON = Pattern.compile("XXXX-(SP|SU|FA|WI)");
  private static final Pattern ONE_UNIT = Pattern.compile("(THIS )?P(1|X)[A-Z]");
  private static final String TODAY = "THIS P1D";

  private final DateWords words;

  DateFilter(DateWords words) {
    this.words = words;
  }

  /** False for what is no date, time or length of time. */
  boolean isDate(Phrase phrase) {
    return !NO_DATE.matcher(phrase.value()).matches()
        && !isPartOfName(phrase)
        && !isAge(phrase)
        && !isBareUnit(phrase)
        && !isBareDayPart(phrase)
        && !isSeasonAttribute(phrase)
        && !isFall(phrase)
        && !isMarch(phrase)
        && !isRate(phrase)
        && !isOrdinalOrShare(phrase)
        && !isFromEvent(phrase);
  }

  /** "The fall of Kabul", but "the fall of 2013", "the summer of last year". */
  private static boolean isFall(Phrase phrase) {
    return SEASON.matcher(phrase.value()).matches()
        && phrase.after(1).equals("of")
        && !phrase.after(2).matches("['’]?\\d+|last|this|that|next");
  }

  private boolean isPartOfName(Phrase phrase) {
    Token first = phrase.sentence().token(phrase.first());
    return NAMES.contains(first.entity())
        || words.is(DateRole.NAME_AFTER, phrase.after(1))
        || words.is(DateRole.NAME_BEFORE, phrase.before(1));
  }

  private boolean isAge(Phrase phrase) {
    if (!phrase.time().type().equals("DURATION")) {
      return false;
    }
    return phrase.words().stream().anyMatch(word -> words.is(DateRole.AGE, word))
        || words.is(DateRole.AGE, phrase.before(1))
        || words.is(DateRole.AGE, phrase.after(1))
        || words.is(DateRole.AGE, phrase.after(2));
  }

  /** "The day", "years of war", "the same month": no number, and no word that places them. */
  private boolean isBareUnit(Phrase phrase) {
    if (!ONE_UNIT.matcher(phrase.value()).matches() || phrase.time().type().equals("SET")) {
      return false;
    }
    List<String> text = phrase.words();
    String unit = text.get(text.size() - 1);
    boolean article = text.size() == 1 || text.get(0).equals("the") || text.get(0).equals("that");
    boolean bare = text.size() <= 2 && article && isUnit(unit);
    boolean same = words.is(DateRole.SAME, text.get(Math.max(0, text.size() - 2)));
    return bare
        || (same && !unit.equals("day"))
        || (phrase.value().equals(TODAY) && !same && isUnit(unit) && text.size() > 1);
  }

  /** "A day after the raid", "the day before the raid": the day of the raid is unknown. */
  private boolean isFromEvent(Phrase phrase) {
    String last = phrase.sentence().token(phrase.end() - 1).word();
    boolean takenAlong = phrase.value().equals(TODAY) && words.is(DateRole.FROM_EVENT, last);
    boolean goesOn =
        phrase.end() < phrase.sentence().size()
            && !phrase.sentence().token(phrase.end()).pos().matches("\\p{Punct}|CC|HYPH");
    return takenAlong
        ? goesOn
        : phrase.time().type().equals("DURATION") && words.is(DateRole.FROM_EVENT, phrase.after(1));
  }

  private boolean isUnit(String word) {
    return words.unit(word).isPresent()
        || (word.endsWith("s") && words.unit(word.substring(0, word.length() - 1)).isPresent());
  }

  private boolean isBareDayPart(Phrase phrase) {
    return DAY_PART.matcher(phrase.value()).matches()
        && phrase.words().stream().noneMatch(word -> words.is(DateRole.DAY_PART, word));
  }

  /** "A protest march": months are written with a capital. */
  private static boolean isMarch(Phrase phrase) {
    String last = phrase.sentence().token(phrase.end() - 1).word();
    return MONTH.matcher(phrase.value()).matches() && Character.isLowerCase(last.charAt(0));
  }

  /** "800 a month", "one an hour". */
  private static boolean isRate(Phrase phrase) {
    return phrase.time().type().equals("DURATION")
        && phrase.first() > 0
        && phrase.sentence().token(phrase.first()).pos().equals("DT")
        && phrase.sentence().token(phrase.first() - 1).pos().equals("CD");
  }

  /** "A second boat", "they sank a second", "a quarter of the town". */
  private boolean isOrdinalOrShare(Phrase phrase) {
    Token last = phrase.sentence().token(phrase.end() - 1);
    boolean thing = last.is("amod") || last.is("nsubj") || last.is("obj") || last.is("conj");
    return phrase.time().type().equals("DURATION")
        && ((thing && words.is(DateRole.ORDINAL, last.word()))
            || (words.is(DateRole.SHARE, last.word()) && phrase.after(1).equals("of")));
  }

  /** "Spring rains", "prices fall". */
  private static boolean isSeasonAttribute(Phrase phrase) {
    if (!SEASON.matcher(phrase.value()).matches()) {
      return false;
    }
    Sentence sentence = phrase.sentence();
    boolean attribute = phrase.end() < sentence.size() && sentence.token(phrase.end()).isNoun();
    boolean bare =
        phrase.words().size() == 1
            && (phrase.first() == 0
                || !sentence.token(phrase.first() - 1).pos().matches("DT|IN|JJ|TO"));
    return attribute || bare;
  }
}
