package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Locale.ROOT;

import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Entity;
import io.newstally.model.EntityType;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Splits an article's claims by when and where, and finds the happening that is its news. */
final class Happenings {

  /** Claims whose days are this far apart at most are of one happening. */
  private static final long SAME_DAYS = 2;

  /** What happened so many days ago is still news. */
  private static final long RECENT_DAYS = 14;

  /** So many sentences behind what was told, a toll to date is of it. */
  private static final int REACH = 4;

  private static final int LONGEST_ACRONYM = 3;

  private final Places places;

  Happenings(Places places) {
    this.places = places;
  }

  /** The claims of a happening while they are gathered. */
  private record Draft(When when, boolean running, List<Fact> facts) {}

  /**
   * The happenings of an article, its news first; at least one.
   *
   * @param eventField field of the input whose value holds for all of the article's news, or empty
   */
  List<Happening> of(ArticleReport report, String eventField) {
    Article article = report.article();
    String key = eventField.isEmpty() ? "" : article.fields().getOrDefault(eventField, "");
    List<Draft> drafts = new ArrayList<>(drafts(report.facts(), article.published()));
    drafts.sort(comparing(draft -> distance(draft, article.published())));
    Draft news = drafts.isEmpty() ? new Draft(When.UNKNOWN, false, List.of()) : drafts.remove(0);
    if (!key.isEmpty()) {
      List<Draft> near = drafts.stream().filter(d -> isNear(d, article.published())).toList();
      news = isNear(news, article.published()) ? merged(news, near) : news;
      drafts.removeAll(near);
    }
    List<Happening> happenings = new ArrayList<>();
    String where = where(news.facts());
    String place = where.isEmpty() || places.isCountry(where) ? place(report) : where;
    happenings.add(
        new Happening(article.head(), news.facts(), news.when(), place, news.running(), true, key));
    for (Draft draft : drafts) {
      happenings.add(
          new Happening(
              article.head(),
              draft.facts(),
              draft.when(),
              there(where(draft.facts()), happenings.get(0).where()),
              draft.running(),
              false,
              ""));
    }
    return List.copyOf(happenings);
  }

  private List<Draft> drafts(List<Fact> facts, @Nullable LocalDate today) {
    List<Fact> told = facts.stream().filter(Happenings::isTold).toList();
    List<Draft> drafts = new ArrayList<>();
    Predicate<Fact> dated = fact -> !when(fact, today).isUnknown() && !when(fact, today).isOpen();
    List<Fact> datedFacts = told.stream().filter(dated).toList();
    Predicate<Fact> afterTaking = f -> isOfTaking(f, datedFacts);
    for (Fact fact : told.stream().filter(afterTaking.negate()).toList()) {
      When when = when(fact, today);
      boolean running =
          Background.isLonger(fact, told) || (fact.scope() == Scope.TOTAL && when.isLong());
      if (dated.test(fact)) {
        put(fact, new Draft(when, running, new ArrayList<>(List.of(fact))), drafts);
      }
    }
    for (Fact fact : told) {
      if (afterTaking.test(fact)) {
        taking(drafts).facts().add(fact);
      } else if (!dated.test(fact)) {
        putUndated(fact, drafts, today);
      }
    }
    return drafts.stream().map(d -> whole(d, today)).toList();
  }

  /**
   * True for captives of a taking that the article tells with its day: those still held, and one
   * who is known by name. They belong to the event that took them.
   */
  private static boolean isOfTaking(Fact fact, List<Fact> dated) {
    boolean one =
        fact.type() == FactType.TAKEN_CAPTIVE && !fact.explicit() && !dated.contains(fact);
    return (fact.type() == FactType.HELD_CAPTIVE || one)
        && dated.stream().anyMatch(f -> f.type() == FactType.TAKEN_CAPTIVE);
  }

  /** The largest taking of captives; there is one. */
  private static Draft taking(List<Draft> drafts) {
    return drafts.stream().max(comparing(Happenings::taken)).orElseThrow();
  }

  private static long taken(Draft draft) {
    return draft.facts().stream()
        .filter(f -> f.type() == FactType.TAKEN_CAPTIVE)
        .mapToLong(Count::size)
        .max()
        .orElse(-1);
  }

  /** The draft with all days that its claims name, and its claims in order of the text. */
  private static Draft whole(Draft draft, @Nullable LocalDate today) {
    When days =
        draft.facts().stream()
            .filter(f -> f.type() != FactType.HELD_CAPTIVE || draft.when().isUnknown())
            .map(f -> when(f, today))
            .filter(w -> !w.isUnknown() && (!w.isOpen() || draft.when().isUnknown()))
            .reduce(When::union)
            .orElse(When.UNKNOWN);
    List<Fact> facts = new ArrayList<>(draft.facts());
    facts.sort(comparing(f -> f.evidence().span()));
    return new Draft(days, draft.running(), facts);
  }

  private void put(Fact fact, Draft fresh, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.running() == fresh.running() && isSameTime(draft, fresh) && fits(fact, draft)) {
        draft.facts().add(fact);
        return;
      }
    }
    drafts.add(fresh);
  }

  /** "In April" need not be the day in April that the article tells of elsewhere. */
  private static boolean isSameTime(Draft one, Draft other) {
    return one.when().isLong() == other.when().isLong()
        && one.when().isVague() == other.when().isVague()
        && one.when().gap(other.when()) <= SAME_DAYS;
  }

  /**
   * A claim without a date is of its sentence's happening, else of the news; a toll to date is of
   * what the text told last.
   */
  private void putUndated(Fact fact, List<Draft> drafts, @Nullable LocalDate today) {
    Draft home =
        drafts.stream()
            .filter(d -> fits(fact, d))
            .filter(d -> sentencesBefore(fact, d) < REACH || isHome(fact, d, today))
            .min(
                comparing((Draft d) -> sentencesBefore(fact, d))
                    .thenComparing(d -> distance(d, today)))
            .orElse(null);
    if (home == null) {
      home = new Draft(When.UNKNOWN, false, new ArrayList<>());
      drafts.add(home);
    }
    home.facts().add(fact);
  }

  /** News takes in what is not dated; what is recalled takes in only what is of its place. */
  private boolean isHome(Fact fact, Draft draft, @Nullable LocalDate today) {
    String where = fact.circumstances().where();
    return isNear(draft, today)
        && (distance(draft, today) < RECENT_DAYS * 1000
            || draft.facts().stream()
                .noneMatch(f -> places.exclude(f.circumstances().where(), where)));
  }

  /**
   * How far behind the draft's last claim before it a toll to date stands, at most {@link #REACH};
   * that for others, too, unless they are of one sentence.
   */
  private static int sentencesBefore(Fact fact, Draft draft) {
    int sentence = fact.evidence().sentence();
    return fact.scope() != Scope.TOTAL
        ? (isBeside(fact, draft) ? 0 : REACH)
        : draft.facts().stream()
            .mapToInt(f -> sentence - f.evidence().sentence())
            .filter(behind -> behind >= 0)
            .map(behind -> Math.min(REACH, behind))
            .min()
            .orElse(REACH);
  }

  /**
   * False when another place goes with another count of the same type, or people are let go in the
   * one and hurt in the other, told in other sentences.
   */
  private boolean fits(Fact fact, Draft draft) {
    boolean other =
        draft.facts().stream()
            .allMatch(f -> isRelease(f) != isRelease(fact) && isCasualty(f) != isCasualty(fact));
    return (draft.facts().isEmpty() || !other || isBeside(fact, draft))
        && draft.facts().stream()
            .noneMatch(
                f ->
                    f.type() == fact.type()
                        && Count.size(f) != Count.size(fact)
                        && places.exclude(f.circumstances().where(), fact.circumstances().where()));
  }

  private static boolean isBeside(Fact fact, Draft draft) {
    return draft.facts().stream()
        .anyMatch(f -> f.evidence().sentence() == fact.evidence().sentence());
  }

  private static boolean isRelease(Fact fact) {
    return fact.type() == FactType.RELEASED;
  }

  private static boolean isCasualty(Fact fact) {
    return fact.type() == FactType.KILLED || fact.type() == FactType.INJURED;
  }

  private static Draft merged(Draft news, List<Draft> near) {
    When when = news.when();
    List<Fact> facts = new ArrayList<>(news.facts());
    for (Draft draft : near) {
      when = when.union(draft.when());
      facts.addAll(draft.facts());
    }
    facts.sort(comparing(f -> f.evidence().span()));
    return new Draft(when, false, facts);
  }

  private static boolean isNear(Draft draft, @Nullable LocalDate published) {
    return !draft.running() && !Background.isFar(draft.when(), published);
  }

  /**
   * Nearest to the publication first, a month as its first day; longer things after incidents; then
   * by number of claims.
   */
  private static long distance(Draft draft, @Nullable LocalDate published) {
    When when = draft.when();
    LocalDate last = when.isVague() ? when.start() : when.last();
    long days =
        published == null || last == null ? 0 : Math.abs(ChronoUnit.DAYS.between(last, published));
    long longer = draft.running() ? 10 * When.LONG_DAYS : 0;
    return (days + longer) * 1000 - Math.min(999, draft.facts().size());
  }

  /** "at the same gate" is where the news was. */
  private static String there(String where, String news) {
    return WordSplitter.lower(where).contains("same") ? news : where;
  }

  private String where(List<Fact> facts) {
    return places.mostTold(facts.stream().map(f -> f.circumstances().where()).toList());
  }

  /** The first place that the article names, a country only when there is no other. */
  private static String place(ArticleReport report) {
    return report.mentions().entities().stream()
        .filter(e -> e.type().isPlace())
        .min(comparing((Entity e) -> e.type() == EntityType.COUNTRY).thenComparing(Entity::first))
        .map(entity -> written(entity.name()))
        .orElse("");
  }

  /** "HAYS" of a dateline as "Hays". */
  private static String written(String place) {
    boolean capitals = place.length() > LONGEST_ACRONYM && place.equals(place.toUpperCase(ROOT));
    return capitals ? place.substring(0, 1) + place.substring(1).toLowerCase(ROOT) : place;
  }

  private static boolean isTold(Fact fact) {
    return fact.status() == Status.REPORTED || fact.status() == Status.CLAIMED;
  }

  /** A running total of "September 2021", told years later, runs since then. */
  private static When when(Fact fact, @Nullable LocalDate today) {
    When when = When.parse(fact.circumstances().when());
    boolean since = fact.scope() == Scope.TOTAL && when.isVague() && Background.isFar(when, today);
    return since ? new When(when.start(), today) : when;
  }
}
