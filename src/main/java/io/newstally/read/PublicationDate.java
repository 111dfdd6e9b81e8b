package io.newstally.read;

import io.newstally.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day on which an article was published, from the best that it gives: the input's own fields; a
 * line such as "Published: 21 December 2023", before one that says "Updated"; a dateline; the
 * file's name. The clock never says it.
 */
final class PublicationDate {

  private static final int DATELINES_IN = 5;
  private static final int STAMP_LENGTH = 80;
  private static final int DATELINE_LENGTH = 140;

  private static final Stamp PUBLISHED =
      Stamp.of("(?:first |originally )?", "published", "posted", "issued", "created");
  private static final Stamp UPDATED = Stamp.of("(?:last )?", "updated", "modified", "revised");

  /** What may stand between "Updated:" and its day: a weekday, a time of day, a time zone. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\s|[,|-]|\\b(?:on|at)\\b|\\b[a-z]{3,6}day\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)\\b"
              + "|\\d{1,2}[:.]\\d{2}|\\b[ap]\\.?m\\b\\.?|\\b(?:[ecmp][sd]?t|[bi]st|cet|cest|eet|gmt|utc)\\b)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEXT_STAMP =
      Pattern.compile("updated|posted|published|modified", Pattern.CASE_INSENSITIVE);

  /** "CAIRO, Dec 21, 2023 (Reuters) –": what stands before the day, and behind it. */
  private static final Pattern DATELINE_PLACE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, ?[\\p{L} .]{2,30})?[,:]? ?\\(?");

  private static final Pattern DATELINE_DASH =
      Pattern.compile("\\)?\\s*(?:[(/][^)]{0,40}\\)?)?\\s*[-–—:]");

  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{4})([-_])(\\d{2})\\2(\\d{2})(?!\\d)|(?<![0-9A-Za-z])(\\d{8})(?![0-9A-Za-z])");

  private PublicationDate() {}

  /** Words before a day. A text without any of {@code words} is not asked for the pattern. */
  private record Stamp(List<String> words, Pattern pattern) {

    static Stamp of(String before, String... words) {
      String any = before + "(?:" + String.join("|", words) + ")";
      return new Stamp(
          List.of(words),
          Pattern.compile(
              "(?:^[^\\w\\n]{0,20}" + any + "\\b\\s*:?|\\b" + any + "\\s*:)",
              Pattern.CASE_INSENSITIVE | Pattern.MULTILINE));
    }

    boolean mayStandIn(String lowerCase) {
      return words.stream().anyMatch(lowerCase::contains);
    }
  }

  /** The day that {@code draft} gives, empty when it gives none. */
  static Optional<LocalDate> find(ArticleDraft draft, String text, List<Span> paragraphs) {
    return draft.dates().stream()
        .flatMap(field -> CalendarDate.parse(field).stream())
        .findFirst()
        .or(() -> stamped(text.replace("\\n", "\n")))
        .or(() -> dateline(text, paragraphs))
        .or(() -> inName(draft.origin().path()));
  }

  private static Optional<LocalDate> stamped(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    return Stream.of(PUBLISHED, UPDATED)
        .filter(stamp -> stamp.mayStandIn(lowerCase))
        .flatMap(stamp -> stamped(stamp.pattern(), text).stream())
        .findFirst();
  }

  private static Optional<LocalDate> stamped(Pattern stamp, String text) {
    Matcher found = stamp.matcher(text);
    while (found.find()) {
      String rest = rest(text, found.end());
      Optional<LocalDate> day =
          CalendarDate.first(rest)
              .filter(date -> LEAD.matcher(rest.substring(0, date.begin())).matches())
              .map(CalendarDate.Found::day);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** What stands behind a stamp, up to the next one. */
  private static String rest(String text, int begin) {
    String rest = text.substring(begin, Math.min(text.length(), begin + STAMP_LENGTH));
    Matcher next = NEXT_STAMP.matcher(rest);
    return next.find() ? rest.substring(0, next.start()) : rest;
  }

  private static Optional<LocalDate> dateline(String text, List<Span> paragraphs) {
    return paragraphs.stream()
        .limit(DATELINES_IN)
        .map(paragraph -> paragraph.of(text))
        .map(line -> line.substring(0, Math.min(line.length(), DATELINE_LENGTH)))
        .flatMap(line -> CalendarDate.first(line).filter(day -> isDateline(line, day)).stream())
        .map(CalendarDate.Found::day)
        .findFirst();
  }

  private static boolean isDateline(String line, CalendarDate.Found day) {
    return DATELINE_PLACE.matcher(line.substring(0, day.begin())).matches()
        && DATELINE_DASH.matcher(line.substring(day.end())).lookingAt();
  }

  private static Optional<LocalDate> inName(String path) {
    String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    Matcher found = IN_NAME.matcher(name);
    while (found.find()) {
      String compact = found.group(5);
      Optional<LocalDate> day =
          CalendarDate.compact(
              compact != null ? compact : found.group(1) + found.group(3) + found.group(4));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
