package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.newstally.model.ArticleReport;
import io.newstally.model.DateKind;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a happening is recognised by; all words in lower case.
 *
 * @param spots words of the places that the claims name
 * @param place these, and words of the other towns it is told of with
 * @param names words of the names that go with it, places too
 * @param people full names of people
 * @param ages ages of people, in years; only of news
 * @param dates single days that the article names, as days since 1970; only of news
 * @param title the headline's longer words
 * @param words longer words of what is told of it, without the names
 * @param counts largest claim by type
 */
record Traits(
    Happening happening,
    Codes spots,
    Codes place,
    Codes names,
    Codes people,
    Codes ages,
    Codes dates,
    Codes title,
    Codes words,
    Map<FactType, Fact> counts) {

  /** A count from here on is a name of its event. */
  static final long TELLING_COUNT = 50;

  /** Days in one bucket; neighbours share a bucket when they are within two days. */
  private static final long BUCKET = 3;

  /** Time of what goes on, and of what nothing dates. */
  private static final int RUNNING = Integer.MIN_VALUE;

  private static final int UNDATED = RUNNING + 1;

  /** Rare names that are looked up for one happening. */
  private static final int RARE_NAMES = 8;

  static Traits of(Happening happening, ArticleReport report, Vocabulary vocabulary) {
    Map<FactType, Fact> counts = new TreeMap<>();
    for (Fact fact : happening.facts()) {
      counts.merge(fact.type(), fact, (a, b) -> Count.size(b) > Count.size(a) ? b : a);
    }
    Codes place = Codes.of(vocabulary.places(happening, report));
    Codes names = Codes.of(vocabulary.names(happening, report)).or(place);
    return new Traits(
        happening,
        Codes.of(vocabulary.spots(happening)),
        place,
        names,
        Codes.of(vocabulary.people(happening, report)),
        happening.news() ? ages(report) : Codes.NONE,
        happening.news() ? dates(happening, report) : Codes.NONE,
        Codes.of(vocabulary.title(happening)),
        Codes.of(vocabulary.words(happening, report)).without(names),
        counts);
  }

  private static Codes ages(ArticleReport report) {
    return Codes.of(
        report.mentions().numbers().stream()
            .filter(n -> n.kind() == NumberKind.AGE)
            .map(n -> n.amount().value())
            .filter(Objects::nonNull)
            .mapToInt(BigDecimal::intValue));
  }

  /** Single days up to the publication; what is announced for later is no sign. */
  private static Codes dates(Happening happening, ArticleReport report) {
    LocalDate published = report.article().published();
    Stream<When> named =
        report.mentions().dates().stream()
            .filter(d -> d.kind() == DateKind.DATE || d.kind() == DateKind.TIME)
            .map(d -> When.parse(d.start().equals(d.endDate()) ? d.start() : ""));
    Stream<When> claimed =
        happening.facts().stream()
            .map(f -> When.parse(f.circumstances().when()))
            .filter(when -> when.length() == 0);
    return Codes.of(
        Stream.concat(named, claimed)
            .map(When::first)
            .filter(Objects::nonNull)
            .filter(day -> published == null || !day.isAfter(published))
            .mapToInt(day -> Math.toIntExact(day.toEpochDay())));
  }

  /** Numbers of the blocks in which its likes are looked for; two blocks seldom share one. */
  IntStream blocks(Rarity rarity) {
    IntStream untimed =
        IntStream.concat(
            blocks("person", people.stream().filter(rarity::isRare)),
            blocks("title", title.stream().filter(rarity::isRare)));
    int[] timed =
        Stream.of(
                blocks("place", place.stream()),
                blocks("name", rareNames(rarity)),
                blocks("count", tellingCounts()))
            .flatMapToInt(things -> things)
            .toArray();
    return IntStream.concat(
        untimed, times().flatMap(time -> Arrays.stream(timed).map(b -> block(b, time))));
  }

  private static IntStream blocks(String kind, IntStream things) {
    int code = kind.hashCode();
    return things.map(thing -> block(code, thing));
  }

  private static int block(int thing, int detail) {
    return Long.hashCode(Signature.mix(((long) thing << Integer.SIZE) ^ detail));
  }

  private IntStream rareNames(Rarity rarity) {
    return names.stream()
        .filter(rarity::isRare)
        .boxed()
        .sorted(comparing(rarity::weight).reversed().thenComparing(naturalOrder()))
        .limit(RARE_NAMES)
        .mapToInt(name -> name);
  }

  private IntStream tellingCounts() {
    return ClaimLikeness.first(happening.facts()).stream()
        .filter(Traits::isTelling)
        .mapToInt(fact -> block(fact.type().name().hashCode(), Long.hashCode(Count.size(fact))))
        .distinct();
  }

  /** True for a count that is a name of its event: a large one, of captives a smaller one. */
  static boolean isTelling(Fact fact) {
    return Count.size(fact) >= (isOfCaptives(fact) ? Takings.TELLING : TELLING_COUNT);
  }

  static boolean isOfCaptives(Fact fact) {
    return fact.type() == FactType.TAKEN_CAPTIVE || fact.type() == FactType.RELEASED;
  }

  /** The year, and stretches of few days by their number; years are less than any such number. */
  private IntStream times() {
    When days = happening.days();
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (happening.running() || first == null || last == null) {
      return IntStream.of(happening.running() ? RUNNING : UNDATED);
    }
    IntStream year = IntStream.of(Integer.MIN_VALUE / 2 + first.getYear());
    if (days.length() > When.LONG_DAYS) {
      return year;
    }
    long begin = Math.floorDiv(first.toEpochDay(), BUCKET);
    long end = Math.floorDiv(last.toEpochDay() + BUCKET - 1, BUCKET);
    return IntStream.concat(year, LongStream.rangeClosed(begin, end).mapToInt(Long::hashCode));
  }
}
