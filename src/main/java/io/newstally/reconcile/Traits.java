package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.newstally.model.ArticleReport;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a happening is recognised by; all words in lower case.
 *
 * @param spots words of the places that the claims name
 * @param place these, and words of the other towns it is told of with
 * @param names words of the names that go with it
 * @param people full names of people
 * @param title the headline's longer words
 * @param words longer words of what is told of it, without the names
 * @param counts largest claim by type
 */
record Traits(
    Happening happening,
    Set<String> spots,
    Set<String> place,
    Set<String> names,
    Set<String> people,
    Set<String> title,
    Set<String> words,
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
    Set<String> place = vocabulary.places(happening, report);
    Set<String> names = vocabulary.names(happening, report);
    return new Traits(
        happening,
        vocabulary.spots(happening),
        place,
        names,
        vocabulary.people(happening, report),
        vocabulary.title(happening),
        without(vocabulary.words(happening, report), names, place),
        counts);
  }

  private static Set<String> without(Set<String> words, Set<String> names, Set<String> place) {
    Set<String> rest = new TreeSet<>(words);
    rest.removeAll(names);
    rest.removeAll(place);
    return rest;
  }

  /** The blocks in which its likes are looked for. */
  List<String> blocks(Rarity rarity) {
    List<String> blocks = new ArrayList<>();
    people.forEach(name -> blocks.add("person " + name));
    title.stream().filter(rarity::isRare).forEach(word -> blocks.add("title " + word));
    List<String> rareNames =
        names.stream()
            .filter(rarity::isRare)
            .sorted(comparing(rarity::weight).reversed().thenComparing(naturalOrder()))
            .limit(RARE_NAMES)
            .toList();
    for (String time : times()) {
      place.forEach(word -> blocks.add("place " + word + " " + time));
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
