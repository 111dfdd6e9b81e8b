package io.newstally.mention.date;

import io.newstally.model.DateKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves SUTime's values, which it gives without a reference date, against an article's date.
 *
 * <pre>
 * value  = part { " INTERSECT " part }
 * part   = base [ " OFFSET " length ]
 * base   = date | "THIS " ( length | day part ) | day part
 *        | "OFFSET " length | "PREV_IMMEDIATE " length | "NEXT_IMMEDIATE " length
 * </pre>
 */
final class DateResolver {

  /**
   * How far behind the article's date a day still counts as past: papers print tomorrow's date, and
   * a note on an event, dated by the event, is written up to a week later.
   */
  private static final int SLACK_DAYS = 7;

  /** Nobody announces "18 November" on 20 November without naming the year. */
  private static final int FAR_DAYS = 300;

  private static final Pattern DATE_AND_CLOCK = Pattern.compile("([^ ]*?)(T[^ ]*)");
  private static final Pattern CLOCK = Pattern.compile("T\\d\\d(:\\d\\d){0,2}");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern YEARS = Pattern.compile("[12]\\d{3}/[12]\\d{3}");
  private static final Pattern THIS_SEASON = Pattern.compile("THIS (SP|SU|FA|WI)");
  private static final Pattern HALF_DAY = Pattern.compile("(THIS )?(NI|TNI|MO|AF|EV|T..)");
  private static final String OFFSET = " OFFSET ";
  private static final String TODAY = "THIS P1D";

  private final DateWords words;
  private final Portions portions;

  DateResolver(DateWords words) {
    this.words = words;
    this.portions = new Portions(words);
  }

  /** What the phrase means in its setting; empty when it means no date at all. */
  Optional<DateValue> resolve(Phrase phrase, Setting setting) {
    return switch (phrase.time().type()) {
      case "SET" -> Optional.of(set(phrase));
      case "DURATION" -> Optional.of(duration(phrase, setting));
      default ->
          date(phrase, setting)
              .map(value -> portions.of(phrase, value))
              .map(value -> cut(phrase, setting, value));
    };
  }

  private static DateValue set(Phrase phrase) {
    return CalendarPattern.fixed(phrase.value())
        .orElseGet(() -> DateValue.unplaced(DateKind.SET, phrase.value()));
  }

  private DateValue duration(Phrase phrase, Setting setting) {
    List<String> text = phrase.words();
    String last = text.get(text.size() - 1);
    if (YEAR.matcher(text.get(0)).matches() && YEAR.matcher(last).matches()) {
      return years(text.get(0), last);
    }
    if (YEARS.matcher(phrase.value()).matches()) {
      return years(phrase.value().substring(0, 4), phrase.value().substring(5));
    }
    LocalDate published = setting.published();
    if (published != null && has(phrase, DateRole.PAST)) {
      return back(Length.of(phrase.value()), published);
    }
    if (published != null
        && has(phrase, DateRole.COMING)
        && setting.direction() == Direction.FUTURE) {
      return ahead(Length.of(phrase.value()), published);
    }
    return DateValue.unplaced(DateKind.DURATION, phrase.value());
  }

  private static DateValue years(String first, String last) {
    return DateValue.interval(
        LocalDate.of(Integer.parseInt(first), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31));
  }

  private static DateValue back(Optional<Length> length, LocalDate from) {
    return DateValue.interval(length.map(l -> l.before(from)).orElse(null), from);
  }

  private static DateValue ahead(Optional<Length> length, LocalDate from) {
    return DateValue.interval(from, length.map(l -> l.after(from)).orElse(null));
  }

  private Optional<DateValue> date(Phrase phrase, Setting setting) {
    if (phrase.value().equals(TODAY) && has(phrase, DateRole.SAME)) {
      return Optional.ofNullable(setting.told()).map(DateValue::day);
    }
    if (phrase.value().equals(TODAY) && has(phrase, DateRole.FROM_EVENT)) {
      return Optional.ofNullable(setting.told()).map(day -> DateValue.day(day.minusDays(1)));
    }
    String[] parts = phrase.value().split(" INTERSECT ", -1);
    Matcher clocked = DATE_AND_CLOCK.matcher(parts[0]);
    String clock = clocked.matches() ? clocked.group(2) : "";
    String first = clock.isEmpty() ? parts[0] : clocked.group(1);
    if (first.isEmpty() && CLOCK.matcher(clock).matches()) {
      return Optional.of(DateValue.unplaced(DateKind.TIME, clock));
    }
    Optional<DateValue> value = part(phrase, first.isEmpty() ? clock : first, setting);
    for (int i = 1; i < parts.length; i++) {
      String narrower = parts[i];
      value = value.map(wide -> narrow(wide, narrower));
    }
    return value.map(day -> withClock(day, clock));
  }

  private static DateValue withClock(DateValue day, String clock) {
    return CLOCK.matcher(clock).matches() && !day.value().isEmpty()
        ? new DateValue(DateKind.TIME, day.value() + clock, day.start(), day.end())
        : day;
  }

  private static DateValue narrow(DateValue wide, String narrower) {
    LocalDate start = wide.start();
    if (start == null) {
      return CalendarPattern.isRecurring(narrower)
          ? DateValue.unplaced(DateKind.DATE, narrower)
          : wide;
    }
    return CalendarPattern.occurrences(narrower, start).stream()
        .filter(wide::contains)
        .findFirst()
        .orElse(wide);
  }

  private Optional<DateValue> part(Phrase phrase, String part, Setting setting) {
    Optional<DateValue> fixed = CalendarPattern.fixed(part);
    if (fixed.isPresent()) {
      return fixed;
    }
    int at = part.indexOf(OFFSET);
    String base = at < 0 ? part : part.substring(0, at);
    String shift = at < 0 ? "" : part.substring(at + OFFSET.length());
    boolean season = THIS_SEASON.matcher(base).matches() || base.equals("THIS WE");
    String recurring = season ? "XXXX-" + base.substring("THIS ".length()) : base;
    LocalDate published = setting.published();
    if (CalendarPattern.isRecurring(recurring)) {
      return Optional.of(recurring(recurring, shift, published, setting.direction()));
    }
    String neighbour = base.substring(base.indexOf(' ') + 1);
    if (base.contains("_IMMEDIATE ") && CalendarPattern.isRecurring(neighbour)) {
      String way = base.startsWith("PREV") ? "P-1" : "P1";
      return Optional.of(recurring(neighbour, way, published, setting.direction()));
    }
    if (part.startsWith("OFFSET ") || part.contains("_IMMEDIATE ")) {
      return moved(phrase, part, setting);
    }
    if (published == null) {
      return Optional.of(DateValue.unplaced(DateKind.DATE, ""));
    }
    LocalDate day = Length.of(shift).map(l -> l.after(published)).orElse(published);
    if (HALF_DAY.matcher(base).matches()) {
      return Optional.of(DateValue.day(dayOf(phrase, base, setting).orElse(day)));
    }
    return base.startsWith("THIS ")
        ? Length.of(base.substring("THIS ".length())).map(unit -> unit.around(day))
        : Optional.empty();
  }

  /** "A bus sank on Monday. In the evening …": the day told before, where the words name none. */
  private static Optional<LocalDate> dayOf(Phrase phrase, String base, Setting setting) {
    boolean bare = base.startsWith("T") && !base.startsWith("TH") && !base.equals("TNI");
    return bare && phrase.words().size() <= 2
        ? Optional.ofNullable(setting.told())
        : Optional.empty();
  }

  /** The latest one not after the article's date, or, as the clause or "last", "next" say. */
  private static DateValue recurring(
      String timex, String shift, @Nullable LocalDate published, Direction direction) {
    if (published == null) {
      return DateValue.unplaced(DateKind.DATE, shift.isEmpty() ? timex : "");
    }
    List<DateValue> all = CalendarPattern.occurrences(timex, published);
    Optional<DateValue> found;
    if (shift.startsWith("P-")) {
      found = last(all, value -> before(value.end(), published));
    } else if (shift.startsWith("P")) {
      found = first(all, value -> before(published, value.start()));
    } else {
      found = unshifted(all, timex, published, direction);
    }
    return found.orElseGet(() -> DateValue.unplaced(DateKind.DATE, timex));
  }

  private static Optional<DateValue> unshifted(
      List<DateValue> all, String timex, LocalDate published, Direction direction) {
    boolean dayOfYear = timex.matches("XXXX-\\d\\d-\\d\\d");
    LocalDate latest = dayOfYear ? published.plusDays(SLACK_DAYS) : published;
    Optional<DateValue> past = last(all, value -> !before(latest, value.start()));
    Optional<DateValue> next = first(all, value -> !before(value.start(), published));
    return switch (direction) {
      case PAST -> past;
      case FUTURE ->
          next.filter(v -> !before(published.plusDays(FAR_DAYS), v.start())).or(() -> past);
      case PRESENT ->
          past.filter(v -> !before(v.end(), published.minusDays(FAR_DAYS))).or(() -> next);
    };
  }

  private static Optional<DateValue> first(List<DateValue> all, Predicate<DateValue> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  private static Optional<DateValue> last(List<DateValue> all, Predicate<DateValue> wanted) {
    return all.stream().filter(wanted).reduce((earlier, later) -> later);
  }

  private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  /** A date told as a distance from another: "two years ago", "the next day", "the past week". */
  private Optional<DateValue> moved(Phrase phrase, String part, Setting setting) {
    boolean told = isToldFrom(phrase, part);
    LocalDate from = told ? setting.told() : setting.published();
    if (from == null) {
      return told ? Optional.empty() : Optional.of(DateValue.unplaced(DateKind.DATE, ""));
    }
    Optional<Length> length = Length.of(part.substring(part.indexOf(' ') + 1));
    if (part.startsWith("OFFSET ")) {
      boolean past = part.startsWith("OFFSET P-") || part.startsWith("OFFSET PT-");
      return isVague(phrase)
          ? Optional.of(past ? back(Optional.empty(), from) : ahead(Optional.empty(), from))
          : length.map(l -> l.around(l.after(from)));
    }
    boolean back = part.startsWith("PREV");
    if (told) {
      return length.map(l -> l.around(back ? l.before(from) : l.after(from)));
    }
    Optional<Length> known = isUncounted(phrase, length) ? Optional.empty() : length;
    return Optional.of(back ? back(known, from) : ahead(known, from));
  }

  /** "Several years ago", "a couple of years ago". */
  private boolean isVague(Phrase phrase) {
    return has(phrase, DateRole.VAGUE)
        || words.is(DateRole.VAGUE, phrase.before(1))
        || words.is(DateRole.VAGUE, phrase.before(2));
  }

  /** "The coming weeks" comes as one week. */
  private static boolean isUncounted(Phrase phrase, Optional<Length> length) {
    List<String> text = phrase.words();
    return text.get(text.size() - 1).endsWith("s") && length.filter(l -> l.amount() > 1).isEmpty();
  }

  private boolean isToldFrom(Phrase phrase, String part) {
    List<String> text = phrase.words();
    return part.startsWith("OFFSET ")
        ? words.is(DateRole.ANCHORED, text.get(text.size() - 1))
        : has(phrase, DateRole.ANCHORED) && !text.get(text.size() - 1).endsWith("s");
  }

  /** "Earlier this week" ends with the article's date, "later this week" begins with it. */
  private DateValue cut(Phrase phrase, Setting setting, DateValue value) {
    LocalDate today = setting.published();
    LocalDate start = value.start();
    LocalDate end = value.end();
    boolean inside = before(start, today) && before(today, end);
    if (!inside || !phrase.value().startsWith("THIS ")) {
      return value;
    }
    if (words.is(DateRole.SO_FAR, phrase.before(1))) {
      return DateValue.interval(start, today);
    }
    if (has(phrase, DateRole.EARLIER) || words.is(DateRole.EARLIER, phrase.before(1))) {
      return cut(value, start, today);
    }
    return has(phrase, DateRole.LATER) ? cut(value, today, end) : value;
  }

  private static DateValue cut(
      DateValue whole, @Nullable LocalDate start, @Nullable LocalDate end) {
    return whole.kind() == DateKind.INTERVAL
        ? DateValue.interval(start, end)
        : new DateValue(whole.kind(), whole.value(), start, end);
  }

  private boolean has(Phrase phrase, DateRole role) {
    return phrase.words().stream().anyMatch(word -> words.is(role, word));
  }
}
