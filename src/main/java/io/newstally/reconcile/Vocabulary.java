package io.newstally.reconcile;

import static java.util.stream.Collectors.toSet;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.ArticleReport;
import io.newstally.model.Entity;
import io.newstally.model.EntityType;
import io.newstally.model.Fact;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Picks the words by which news is recognised. A happening that is an article's news is described
 * by the whole article; what an article only recalls, by the sentences that recall it.
 */
final class Vocabulary {

  private static final int LONG_WORD = 4;

  /** Shorter words in names are initials and titles. */
  private static final int LONG_NAME = 3;

  /** Characters behind the headline that hold dateline and first sentences. */
  private static final int LEAD = 600;

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Pattern ENDING = Pattern.compile("(['’]s?|s)$");

  /** Function words, months and days of the week: they are in all news. */
  private final Set<String> common = new HashSet<>();

  private final Places places;

  Vocabulary(Lexicon lexicon, Places places) {
    this.places = places;
    for (Row row : lexicon.rows("words/function-words.tsv", "word", "example")) {
      common.add(row.need("word"));
    }
    for (Month month : Month.values()) {
      common.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      common.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
  }

  /** Words of the places that the claims name. */
  Set<String> spots(Happening happening) {
    Set<String> found = new TreeSet<>();
    happening.facts().forEach(f -> found.addAll(places.tokens(f.circumstances().where())));
    return telling(found, LONG_NAME, POSSESSIVE);
  }

  /** Words of the towns that the claims name; for news also of those that its head names. */
  Set<String> places(Happening happening, ArticleReport report) {
    Set<String> found = new TreeSet<>();
    happening.facts().forEach(f -> found.addAll(places.tokens(f.circumstances().where())));
    if (happening.news()) {
      found.addAll(places.tokens(happening.where()));
    }
    Set<String> wide = new HashSet<>();
    for (Entity entity : report.mentions().entities()) {
      if (isWide(entity.type())) {
        wide.addAll(places.tokens(entity.name()));
      } else if (entity.type().isPlace() && tells(happening, report, entity)) {
        found.addAll(places.tokens(entity.name()));
      }
    }
    found.removeAll(wide);
    return telling(found, LONG_NAME, POSSESSIVE);
  }

  /** Words of the names that go with the happening, in lower case; no countries. */
  Set<String> names(Happening happening, ArticleReport report) {
    Set<String> found = new TreeSet<>();
    Set<String> general = new HashSet<>();
    for (Entity entity : report.mentions().entities()) {
      if (isGeneral(entity.type())) {
        general.addAll(WordSplitter.lower(entity.name()));
      } else if (happening.news()) {
        found.addAll(WordSplitter.lower(entity.name()));
      }
    }
    happening.facts().forEach(f -> found.addAll(capitalised(f)));
    found.removeAll(general);
    return telling(found, LONG_NAME, POSSESSIVE);
  }

  /** Full names of people, but not of who speaks for others of many events; only of news. */
  Set<String> people(Happening happening, ArticleReport report) {
    Set<String> found = new TreeSet<>();
    if (happening.news()) {
      Set<String> speakers = report.facts().stream().map(Fact::source).collect(toSet());
      report.mentions().entities().stream()
          .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
          .filter(e -> e.variants().stream().noneMatch(speakers::contains))
          .forEach(e -> found.add(e.name().toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  /** Longer words of the headline and the lead, for news, and of the sentences of the claims. */
  Set<String> words(Happening happening, ArticleReport report) {
    StringBuilder told = new StringBuilder();
    if (happening.news()) {
      String text = report.article().text();
      int end = Math.min(text.length(), happening.article().title().length() + LEAD);
      told.append(happening.article().title()).append(' ').append(text, 0, end);
    }
    happening.facts().forEach(f -> told.append(' ').append(f.evidence().text()));
    return telling(WordSplitter.lower(told.toString()), LONG_WORD, ENDING);
  }

  /** Longer words of the headline; only of news. */
  Set<String> title(Happening happening) {
    return happening.news()
        ? telling(WordSplitter.lower(happening.article().title()), LONG_WORD, ENDING)
        : Set.of();
  }

  private Set<String> telling(Collection<String> words, int least, Pattern ending) {
    Set<String> found = new TreeSet<>();
    for (String word : words) {
      if (!common.contains(word) && word.length() >= least) {
        String stem = mayEnd(word) ? ending.matcher(word).replaceFirst("") : word;
        if (!common.contains(stem)) {
          found.add(stem);
        }
      }
    }
    return found;
  }

  /** True for the last characters of all endings; to ask a pattern everywhere is slow. */
  private static boolean mayEnd(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 's' || last == '\'' || last == '’';
  }

  /** Capitalised words of a claim's sentence that do not begin it; a headline's tell nothing. */
  private static Set<String> capitalised(Fact fact) {
    Set<String> found = new TreeSet<>();
    List<String> words =
        fact.evidence().sentence() == 0 ? List.of() : WordSplitter.of(fact.evidence().text());
    for (int i = 1; i < words.size(); i++) {
      if (Character.isUpperCase(words.get(i).codePointAt(0))) {
        found.add(words.get(i).toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /** Too much happens in a country or province for it to tell one event from another. */
  private static boolean isWide(EntityType type) {
    return type == EntityType.COUNTRY || type == EntityType.STATE_OR_PROVINCE;
  }

  /** True for a place in the sentences of the claims, or at the head of the article for news. */
  private static boolean tells(Happening happening, ArticleReport report, Entity entity) {
    int begin = entity.first().begin();
    if (happening.news() && begin < lead(report)) {
      return true;
    }
    return happening.facts().stream()
        .anyMatch(f -> entity.variants().stream().anyMatch(f.evidence().text()::contains));
  }

  /** Where the head of an article ends: headline, dateline and first sentence, in characters. */
  private static int lead(ArticleReport report) {
    return report.article().title().length() + 160;
  }

  private static boolean isGeneral(EntityType type) {
    return type == EntityType.COUNTRY
        || type == EntityType.NATIONALITY
        || type == EntityType.TITLE
        || type == EntityType.RELIGION
        || type == EntityType.IDEOLOGY;
  }
}
