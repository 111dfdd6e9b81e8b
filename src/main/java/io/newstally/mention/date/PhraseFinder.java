package io.newstally.mention.date;

import io.newstally.model.Sentence;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The temporal expressions of a sentence: SUTime's, without what is no date, and some it misses.
 */
final class PhraseFinder {

  private static final Pattern DAY_NUMBER = Pattern.compile("[1-9]|[12]\\d|3[01]");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern MID = Pattern.compile("(?i)mid-(\\d{4}|\\p{L}{3,9})");
  private static final Pattern LONG = Pattern.compile("(?i)(\\p{L}+?)-?long");
  private static final String SUFFIX = "long";
  private static final String DAY = "(XXXX|\\d{4})-\\d\\d-\\d\\d";
  private static final String DAY_OF_MONTH = "XXXX-\\d\\d-\\d\\d";

  private final DateWords words;
  private final DateFilter filter;
  private final LocalDates localDates;

  PhraseFinder(DateWords words) {
    this.words = words;
    this.filter = new DateFilter(words);
    this.localDates = new LocalDates(words);
  }

  /** In order of the text; none overlaps another. */
  List<Phrase> find(Sentence sentence) {
    List<Phrase> found = new ArrayList<>();
    for (TimeExpression time : sentence.times()) {
      Phrase phrase = withDay(trimmed(new Phrase(sentence, time)));
      if (filter.isDate(phrase)) {
        List<Phrase> days = localDates.daysOfMonth(phrase);
        dayBefore(phrase).ifPresent(found::add);
        found.addAll(days.isEmpty() ? List.of(phrase) : days);
        dayBehind(phrase).ifPresent(found::add);
      }
    }
    Consumer<Phrase> keep = found::add;
    for (int i = 0; i < sentence.size(); i++) {
      middle(sentence, i).ifPresent(keep);
      localDates.at(sentence, i).ifPresent(keep);
      lengthAt(sentence, i).ifPresent(keep);
    }
    found.sort(Comparator.comparingInt(Phrase::first));
    return withoutOverlaps(found);
  }

  private static List<Phrase> withoutOverlaps(List<Phrase> phrases) {
    List<Phrase> kept = new ArrayList<>();
    int at = 0;
    for (Phrase phrase : phrases) {
      if (phrase.first() >= at) {
        kept.add(phrase);
        at = phrase.end();
      }
    }
    return kept;
  }

  /** SUTime takes the verb of "will start in January" into its expression. */
  private static Phrase trimmed(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean verbFirst =
        phrase.end() - phrase.first() > 2
            && sentence.token(phrase.first()).isVerb()
            && sentence.token(phrase.first() + 1).pos().equals("IN");
    return verbFirst ? phrase(phrase, phrase.first() + 2, phrase.end(), phrase.value()) : phrase;
  }

  /** SUTime leaves the days out of "Nov 24-26". */
  private Phrase withDay(Phrase phrase) {
    int day = phrase.end();
    boolean span =
        phrase.value().matches("XXXX-\\d\\d")
            && day + 2 < phrase.sentence().size()
            && isDayNumber(phrase.sentence().token(day))
            && words.is(DateRole.TO, phrase.after(2))
            && isDayNumber(phrase.sentence().token(day + 2));
    return span ? phrase(phrase, phrase.first(), day + 1, sameMonth(phrase, day)) : phrase;
  }

  private static Phrase phrase(Phrase like, int first, int end, String value) {
    return new Phrase(like.sentence(), new TimeExpression(first, end, like.time().type(), value));
  }

  /** The 24 of "from 24 to 30 November". */
  private Optional<Phrase> dayBefore(Phrase phrase) {
    int at = phrase.first() - 2;
    boolean pair =
        at >= 0
            && phrase.value().matches(DAY)
            && isDayNumber(phrase.sentence().token(phrase.first()))
            && isDayNumber(phrase.sentence().token(at))
            && (words.is(DateRole.TO, phrase.before(1))
                || (words.is(DateRole.AND, phrase.before(1)) && isBehindPreposition(phrase, at)));
    return pair ? Optional.of(phrase(phrase, at, at + 1, sameMonth(phrase, at))) : Optional.empty();
  }

  private static boolean isBehindPreposition(Phrase phrase, int at) {
    return at > 0 && phrase.sentence().token(at - 1).pos().equals("IN");
  }

  /** The 4 of "May 3 and 4", the 26 of "Nov 24-26", the "26, 2014" of "Nov 24-26, 2014". */
  private Optional<Phrase> dayBehind(Phrase phrase) {
    int at = phrase.end() + 1;
    Sentence sentence = phrase.sentence();
    boolean pair =
        at < sentence.size()
            && phrase.value().matches(DAY_OF_MONTH)
            && isDayNumber(sentence.token(phrase.end() - 1))
            && isDayNumber(sentence.token(at))
            && (words.is(DateRole.TO, phrase.after(1)) || words.is(DateRole.AND, phrase.after(1)));
    if (!pair) {
      return Optional.empty();
    }
    int year = yearBehind(sentence, at + 1);
    String value = sameMonth(phrase, at);
    if (year > 0) {
      String dated = sentence.token(year).word() + value.substring(4);
      return Optional.of(phrase(phrase, at, year + 1, dated));
    }
    return at + 1 == sentence.size() || isDateEnd(sentence.token(at + 1))
        ? Optional.of(phrase(phrase, at, at + 1, value))
        : Optional.empty();
  }

  /** Position of a year at {@code at} or behind a comma there, -1 for none. */
  private static int yearBehind(Sentence sentence, int at) {
    int year = at < sentence.size() && sentence.token(at).word().equals(",") ? at + 1 : at;
    boolean found = year < sentence.size() && YEAR.matcher(sentence.token(year).word()).matches();
    return found ? year : -1;
  }

  private static boolean isDateEnd(Token token) {
    return !token.isNoun() && !token.pos().startsWith("JJ") && !token.pos().equals("CD");
  }

  private static boolean isDayNumber(Token token) {
    return DAY_NUMBER.matcher(token.word()).matches();
  }

  private static String sameMonth(Phrase phrase, int at) {
    int day = Integer.parseInt(phrase.sentence().token(at).word());
    return phrase.value().substring(0, 7) + String.format(Locale.ROOT, "-%02d", day);
  }

  /** "mid-July", "mid-2014". */
  private static Optional<Phrase> middle(Sentence sentence, int at) {
    String word = sentence.token(at).word();
    if (word.indexOf('-') < 0) {
      return Optional.empty();
    }
    Matcher mid = MID.matcher(word);
    if (!mid.matches()) {
      return Optional.empty();
    }
    Optional<String> value =
        Character.isDigit(mid.group(1).charAt(0))
            ? Optional.of(mid.group(1))
            : month(mid.group(1)).map(m -> String.format(Locale.ROOT, "XXXX-%02d", m.getValue()));
    return value.map(v -> new Phrase(sentence, new TimeExpression(at, at + 1, "DATE", v)));
  }

  private static Optional<Month> month(String name) {
    return Stream.of(Month.values())
        .filter(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name))
        .findFirst();
  }

  /** "week-long", "weeklong", which SUTime does not know. */
  private Optional<Phrase> lengthAt(Sentence sentence, int at) {
    String word = sentence.token(at).word();
    int stem = word.length() - SUFFIX.length();
    Matcher joined = LONG.matcher(word);
    if (word.regionMatches(true, stem, SUFFIX, 0, SUFFIX.length()) && joined.matches()) {
      return words.unit(joined.group(1)).map(length -> length(sentence, at, at + 1, length));
    }
    boolean apart =
        at + 2 < sentence.size()
            && sentence.token(at + 1).word().equals("-")
            && sentence.token(at + 2).word().equalsIgnoreCase(SUFFIX);
    return apart
        ? words.unit(word).map(length -> length(sentence, at, at + 3, length))
        : Optional.empty();
  }

  private static Phrase length(Sentence sentence, int first, int end, String length) {
    return new Phrase(sentence, new TimeExpression(first, end, "DURATION", length));
  }
}
