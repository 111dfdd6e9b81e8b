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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** The blocks in which its likes are looked for. */
  List<String> blocks(Rarity rarity) {
    List<String> blocks = new ArrayList<>();
    people.stream().filter(rarity::isRare).forEach(name -> blocks.add("person " + name));
    title.stream().filter(rarity::isRare).forEach(word -> blocks.add("title " + word));
    List<Integer> rareNames =
        names.stream()
            .filter(rarity::isRare)
            .boxed()
            .sorted(comparing(rarity::weight).reversed().thenComparing(naturalOrder()))
            .limit(RARE_NAMES)
            .toList();
    for (String time : times()) {
      place.stream().forEach(word -> blocks.add("place " + word + " " + time));
      rareNames.forEach(word -> blocks.add("name " + word + " " + time));
      counts.forEach(
          (type, fact) -> {
            if (Count.size(fact) >= TELLING_COUNT) {
              blocks.add("count " + type + " " + Count.size(fact) + " " + time);
            }
          });
    }
    return blocks;
  }

  private Set<String> times() {
    When days = happening.days();
    LocalDate first = days.first();
    LocalDate last = days.last();
    if (happening.running() || first == null || last == null) {
      return Set.of(happening.running() ? "running" : "undated");
    }
    Set<String> times = new TreeSet<>();
    times.add("year " + first.getYear());
    if (days.length() <= When.LONG_DAYS) {
      long end = Math.floorDiv(last.toEpochDay() + BUCKET - 1, BUCKET);
      for (long b = Math.floorDiv(first.toEpochDay(), BUCKET); b <= end; b++) {
        times.add(Long.toString(b));
      }
    }
    return times;
  }
}
