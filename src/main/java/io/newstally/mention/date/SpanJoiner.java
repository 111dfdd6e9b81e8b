package io.newstally.mention.date;

import io.newstally.model.DateKind;
import io.newstally.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins what belongs together: the two ends of a span, a length with its first or last day, a time
 * with its day, and "since" or "until" with a date.
 */
final class SpanJoiner {

  private static final int LONGEST_GAP = 8;

  /** Tags of "the" and "at least" between preposition and date. */
  private static final Set<String> BEFORE_DATE = Set.of("DT", "JJS", "RBS", "RB", "IN");

  private final DateWords words;
  private final DateResolver resolver;

  SpanJoiner(DateWords words, DateResolver resolver) {
    this.words = words;
    this.resolver = resolver;
  }

  /** The readings of one sentence, joined where the words between them say so. */
  List<DateReading> join(List<DateReading> readings, @Nullable LocalDate published) {
    List<DateReading> joined = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      DateReading one = readings.get(i);
      Optional<DateReading> pair =
          i + 1 < readings.size() ? pair(one, readings.get(i + 1), published) : Optional.empty();
      i += pair.isPresent() ? 1 : 0;
      joined.add(pair.orElseGet(() -> opened(one, published)));
    }
    return joined;
  }

  private Optional<DateReading> pair(
      DateReading one, DateReading other, @Nullable LocalDate published) {
    if (isRange(one, other)) {
      return Optional.of(range(one, other, published));
    }
    if (isTimeOfDay(one, other)) {
      DateValue day = other.value();
      String value = day.value() + one.value().value();
      return Optional.of(
          one.widened(
              one.first(),
              other.end(),
              new DateValue(DateKind.TIME, value, day.start(), day.end())));
    }
    return lasting(one, other);
  }

  private boolean isRange(DateReading one, DateReading other) {
    List<Token> gap = one.phrase().gap(other.phrase());
    if (gap.size() != 1 || !isCalendar(one) || !isCalendar(other)) {
      return false;
    }
    String between = gap.get(0).word();
    return words.is(DateRole.TO, between)
        || (words.is(DateRole.AND, between) && words.is(DateRole.FROM, one.phrase().before(1)));
  }

  private static boolean isCalendar(DateReading reading) {
    DateKind kind = reading.value().kind();
    return !reading.value().value().isEmpty()
        && (kind == DateKind.DATE || kind == DateKind.INTERVAL);
  }

  /** When the ends are the wrong way round, the first one counts from the last one. */
  private DateReading range(DateReading one, DateReading other, @Nullable LocalDate published) {
    DateValue last = other.value();
    DateValue first = one.value();
    LocalDate start = first.start();
    LocalDate end = last.end();
    if (start != null && end != null && start.isAfter(end)) {
      first =
          resolver
              .resolve(one.phrase(), new Setting(published, Direction.PAST, null).before(end))
              .orElse(first);
    }
    int from = words.is(DateRole.FROM, one.phrase().before(1)) ? 1 : 0;
    return one.widened(one.first() - from, other.end(), between(first, last));
  }

  private static DateValue between(DateValue first, DateValue last) {
    LocalDate start = first.start();
    LocalDate end = last.end();
    return start != null && end != null && !start.isAfter(end)
        ? DateValue.interval(start, end)
        : DateValue.unplaced(DateKind.INTERVAL, first.value() + "/" + last.value());
  }

  /** "18:40 local time on 12 May". */
  private static boolean isTimeOfDay(DateReading one, DateReading other) {
    List<Token> gap = one.phrase().gap(other.phrase());
    boolean clock = one.value().kind() == DateKind.TIME && one.value().start() == null;
    return clock
        && other.value().isDay()
        && other.value().kind() == DateKind.DATE
        && gap.size() <= LONGEST_GAP
        && gap.stream().noneMatch(t -> t.isVerb() || t.pos().equals("CC"))
        && (gap.isEmpty() || gap.get(gap.size() - 1).word().matches("on|,"));
  }

  /** "A three-day siege that began on Monday", "a week-long truce that ended on December 1". */
  private Optional<DateReading> lasting(DateReading one, DateReading other) {
    List<Token> gap = one.phrase().gap(other.phrase());
    Optional<Length> length =
        one.value().kind() == DateKind.DURATION ? Length.of(one.value().value()) : Optional.empty();
    LocalDate day = other.value().start();
    boolean bounded =
        length.isPresent()
            && day != null
            && other.value().isDay()
            && !gap.isEmpty()
            && gap.size() <= LONGEST_GAP
            && (gap.get(0).isNoun() || gap.get(0).pos().startsWith("JJ"));
    if (!bounded || day == null) {
      return Optional.empty();
    }
    String verb = lastVerb(gap);
    boolean began = words.is(DateRole.BEGAN, verb);
    if (!began && !words.is(DateRole.ENDED, verb)) {
      return Optional.empty();
    }
    return length
        .map(
            l ->
                began
                    ? DateValue.interval(day, l.after(day))
                    : DateValue.interval(l.before(day), day))
        .map(value -> one.widened(one.first(), other.end(), value));
  }

  /** The verb of a gap that has no other verb, with nothing but a preposition behind it. */
  private static String lastVerb(List<Token> gap) {
    List<Token> verbs = gap.stream().filter(Token::isVerb).toList();
    int last = gap.size() - 1;
    int verb = last >= 0 && gap.get(last).pos().equals("IN") ? last - 1 : last;
    return verbs.size() == 1 && verb >= 0 && gap.get(verb).isVerb() ? gap.get(verb).word() : "";
  }

  /** The reading with the preposition before it: "since" and "until" make a span. */
  private DateReading opened(DateReading reading, @Nullable LocalDate published) {
    if (!isCalendar(reading) && reading.value().kind() != DateKind.TIME) {
      return reading;
    }
    int since = preposition(reading.phrase(), DateRole.SINCE);
    if (since >= 0) {
      return reading.widened(since, reading.end(), since(reading.value(), published));
    }
    int until = preposition(reading.phrase(), DateRole.UNTIL);
    LocalDate end = reading.value().end();
    if (until < 0 || end == null) {
      return reading;
    }
    boolean ahead = reading.future() && published != null && !end.isBefore(published);
    return reading.widened(until, reading.end(), DateValue.interval(ahead ? published : null, end));
  }

  private static DateValue since(DateValue value, @Nullable LocalDate published) {
    LocalDate start = value.start();
    if (start == null) {
      return DateValue.unplaced(DateKind.INTERVAL, value.value() + "/..");
    }
    boolean past = published != null && !start.isAfter(published);
    return DateValue.interval(start, past ? published : null);
  }

  /** Position of the preposition, over an article or "at least"; -1 for none. */
  private int preposition(Phrase phrase, DateRole role) {
    for (int i = phrase.first() - 1; i >= 0 && i >= phrase.first() - 3; i--) {
      Token token = phrase.sentence().token(i);
      if (words.is(role, token.word())) {
        return i;
      }
      if (!BEFORE_DATE.contains(token.pos())) {
        return -1;
      }
    }
    return -1;
  }
}
