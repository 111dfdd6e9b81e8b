package io.newstally.reconcile;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.newstally.model.ArticleReport;
import io.newstally.model.EntityType;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a happening is recognised by.
 *
 * @param place words of its place, in lower case
 * @param names full names of people, in lower case; only of news
 * @param title the headline's longer words, in lower case; only of news
 * @param counts largest count by type
 */
record Traits(
    Happening happening,
    Set<String> place,
    Set<String> names,
    Set<String> title,
    Map<FactType, Long> counts) {

  private static final int LONG_WORD = 4;

  /** A count from here on is a name of its event. */
  static final long TELLING_COUNT = 100;

  /** Days in one bucket; neighbours share a bucket when they are within two days. */
  private static final long BUCKET = 3;

  static Traits of(Happening happening, ArticleReport report, Places places) {
    return new Traits(
        happening,
        places.tokens(happening.where()),
        happening.news() ? names(report) : Set.of(),
        happening.news() ? title(report) : Set.of(),
        happening.facts().stream()
            .collect(toMap(Fact::type, Count::size, Math::max, TreeMap::new)));
  }

  private static Set<String> names(ArticleReport report) {
    return report.mentions().entities().stream()
        .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
        .map(e -> e.name().toLowerCase(Locale.ROOT))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> title(ArticleReport report) {
    return Words.lower(report.article().title()).stream()
        .filter(w -> w.length() >= LONG_WORD)
        .collect(toCollection(TreeSet::new));
  }

  /** The blocks in which its likes are looked for. */
  List<String> blocks(TitleWords titleWords) {
    List<String> blocks = new ArrayList<>();
    names.forEach(name -> blocks.add("name " + name));
    title.stream().filter(titleWords::isRare).forEach(word -> blocks.add("title " + word));
    for (String time : times()) {
      place.forEach(word -> blocks.add("place " + word + " " + time));
      counts.forEach(
          (type, n) -> {
            if (n >= TELLING_COUNT) {
              blocks.add("count " + type + " " + n + " " + time);
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
    long end = days.isLong() ? first.toEpochDay() : last.toEpochDay() + BUCKET - 1;
    for (long b = Math.floorDiv(first.toEpochDay(), BUCKET); b <= Math.floorDiv(end, BUCKET); b++) {
      times.add(Long.toString(b));
    }
    return times;
  }
}
