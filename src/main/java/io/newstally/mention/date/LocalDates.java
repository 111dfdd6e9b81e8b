package io.newstally.mention.date;

import io.newstally.model.Sentence;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in forms that SUTime does not read: "22/11/2023", "3-5 May 2022", "2014-16", "at dawn". */
final class LocalDates {

  private static final Pattern DAY_FIRST =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])[/.](0?[1-9]|1[0-2])[/.]((19|20)\\d\\d)");
  private static final Pattern MONTH = Pattern.compile("(XXXX|\\d{4})-\\d\\d");
  private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d");
  private static final Pattern SHORT_DASH = Pattern.compile("[-–/]");
  private static final int LAST_MONTH = 12;
  private static final String MORNING = "TMO";

  private final DateWords words;

  LocalDates(DateWords words) {
    this.words = words;
  }

  /** What begins with the token at {@code at}: one of the forms, since none shares its word. */
  Optional<Phrase> at(Sentence sentence, int at) {
    if (!Character.isDigit(word(sentence, at).charAt(0))) {
      return dayPart(sentence, at);
    }
    Optional<Phrase> day = dayFirst(sentence, at);
    return day.isPresent() ? day : years(sentence, at);
  }

  /** A day before its month, where the numbers can mean nothing else. */
  private static Optional<Phrase> dayFirst(Sentence sentence, int at) {
    Matcher date = DAY_FIRST.matcher(sentence.token(at).word());
    if (!date.matches() || Integer.parseInt(date.group(1)) <= LAST_MONTH) {
      return Optional.empty();
    }
    String day =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            date.group(3),
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(1)));
    return Optional.of(phrase(sentence, at, at + 1, "DATE", day));
  }

  /** "2014-16". */
  private static Optional<Phrase> years(Sentence sentence, int at) {
    boolean span =
        at + 2 < sentence.size()
            && YEAR.matcher(word(sentence, at)).matches()
            && SHORT_DASH.matcher(word(sentence, at + 1)).matches()
            && SHORT_YEAR.matcher(word(sentence, at + 2)).matches()
            && word(sentence, at).substring(2).compareTo(word(sentence, at + 2)) < 0
            && (at == 0 || sentence.token(at - 1).pos().matches("IN|DT|TO"));
    String century = span ? word(sentence, at).substring(0, 2) : "";
    return span
        ? Optional.of(
            phrase(
                sentence,
                at,
                at + 3,
                "DURATION",
                word(sentence, at) + "/" + century + word(sentence, at + 2)))
        : Optional.empty();
  }

  /** "At dawn", unless a day stands behind it. */
  private Optional<Phrase> dayPart(Sentence sentence, int at) {
    boolean part =
        at > 0
            && sentence.token(at - 1).pos().equals("IN")
            && sentence.token(at).entity().equals("O")
            && words.is(DateRole.DAY_PART_AT, word(sentence, at))
            && sentence.times().stream().noneMatch(t -> t.first() > at && t.first() <= at + 2);
    return part ? Optional.of(phrase(sentence, at, at + 1, "TIME", MORNING)) : Optional.empty();
  }

  /** Both days of "3-5 May 2022", of which SUTime reads the month only; empty for other dates. */
  List<Phrase> daysOfMonth(Phrase month) {
    int last = month.first() - 1;
    Sentence sentence = month.sentence();
    boolean days =
        last > 1
            && MONTH.matcher(month.value()).matches()
            && isDay(sentence.token(last))
            && words.is(DateRole.TO, word(sentence, last - 1))
            && isDay(sentence.token(last - 2));
    return days
        ? List.of(
            phrase(sentence, last - 2, last - 1, "DATE", day(month, last - 2)),
            phrase(sentence, last, month.end(), "DATE", day(month, last)))
        : List.of();
  }

  private static boolean isDay(Token token) {
    return DAY.matcher(token.word()).matches();
  }

  private static String day(Phrase month, int at) {
    int day = Integer.parseInt(word(month.sentence(), at));
    return month.value() + String.format(Locale.ROOT, "-%02d", day);
  }

  private static String word(Sentence sentence, int at) {
    return sentence.token(at).word();
  }

  private static Phrase phrase(Sentence sentence, int first, int end, String type, String value) {
    return new Phrase(sentence, new TimeExpression(first, end, type, value));
  }
}
