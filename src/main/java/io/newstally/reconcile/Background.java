package io.newstally.reconcile;

import static java.util.Comparator.comparing;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells an article's news from what it only recalls: last year's attack, the war's whole toll. */
final class Background {

  /** A running total this many times larger than the news counts a longer thing than the news. */
  private static final long LONGER_THING = 20;

  /** What happened this long ago is told again when it does not stand at the head. */
  private static final long RECENT_DAYS = 14;

  /** Sentences of headline, standfirst, byline and lead. */
  static final int HEAD = 4;

  private Background() {}

  /**
   * The claims that are news, in order; all of them when none is.
   *
   * @param published day of the article; null compares with the latest day that a claim names
   */
  static List<Fact> leaveOut(List<Fact> told, @Nullable LocalDate published) {
    List<Fact> facts = told.stream().filter(f -> !isLater(f, published)).toList();
    LocalDate today = published != null ? published : latest(facts).orElse(null);
    List<Fact> news =
        facts.stream().filter(f -> !isFar(f, today)).filter(f -> !isLonger(f, facts)).toList();
    List<Fact> fresh =
        news.stream().filter(f -> news.stream().noneMatch(n -> recalls(f, n, today))).toList();
    return news.isEmpty() ? facts : withCase(fresh, facts, today);
  }

  /**
   * An article on arrests or a trial is about the old deed: when the first that it tells of dead
   * and hurt is old, what it tells of that time is no background.
   */
  private static List<Fact> withCase(List<Fact> news, List<Fact> all, @Nullable LocalDate today) {
    Optional<Fact> deed =
        all.stream()
            .filter(f -> isCasualty(f) && (f.explicit() || !f.circumstances().who().isEmpty()))
            .min(comparing((Fact f) -> f.evidence().span()))
            .filter(f -> isFar(f, today) && !isLonger(f, all));
    return deed.isEmpty()
        ? news
        : all.stream()
            .filter(f -> news.contains(f) || (isCasualty(f) && isOfOneTime(f, deed.get())))
            .toList();
  }

  private static boolean isOfOneTime(Fact one, Fact other) {
    return when(one).gap(when(other)) <= RECENT_DAYS;
  }

  private static boolean isCasualty(Fact fact) {
    return fact.type() == FactType.KILLED || fact.type() == FactType.INJURED;
  }

  /** True when {@code old} is of weeks ago and told only after the {@code recent} claim. */
  private static boolean recalls(Fact old, Fact recent, @Nullable LocalDate today) {
    int sentence = old.evidence().sentence();
    return today != null
        && sentence >= HEAD
        && recent.evidence().sentence() < sentence
        && isBefore(when(old), today.minusDays(RECENT_DAYS))
        && !when(recent).isUnknown()
        && !isBefore(when(recent), today.minusDays(RECENT_DAYS));
  }

  /** False when unknown; "this month" told behind the news of a day is what went before it. */
  private static boolean isBefore(When when, LocalDate day) {
    LocalDate last = when.isVague() ? when.start() : when.last();
    return last != null && last.isBefore(day);
  }

  /** True when the stretch ends more than {@link When#LONG_DAYS} days before {@code today}. */
  static boolean isFar(When when, @Nullable LocalDate today) {
    LocalDate last = when.last();
    return today != null && last != null && last.plusDays(When.LONG_DAYS).isBefore(today);
  }

  /** True for what a later writer added to the report of a day: it happened weeks after it. */
  private static boolean isLater(Fact fact, @Nullable LocalDate published) {
    LocalDate first = when(fact).first();
    return published != null && first != null && first.minusDays(When.LONG_DAYS).isAfter(published);
  }

  private static boolean isFar(Fact fact, @Nullable LocalDate today) {
    return isFar(when(fact), today);
  }

  /** True when the count is a toll of a longer thing than what the other claims tell of. */
  static boolean isLonger(Fact fact, List<Fact> facts) {
    return isLongTotal(fact) || isMuchLargerTotal(fact, facts);
  }

  private static boolean isLongTotal(Fact fact) {
    return fact.scope() == Scope.TOTAL && when(fact).isLong();
  }

  /** A toll "to date" without a stated start may be the event's or that of a whole war. */
  private static boolean isMuchLargerTotal(Fact fact, List<Fact> facts) {
    if (fact.scope() != Scope.TOTAL || !when(fact).isOpen()) {
      return false;
    }
    long news = largestIncident(fact, facts);
    return news > 0 && Count.size(fact) > LONGER_THING * news;
  }

  /** The dead of a longer thing are too many beside the hurt of the news as well. */
  private static long largestIncident(Fact fact, List<Fact> facts) {
    return facts.stream()
        .filter(f -> f.type() == fact.type() || (isCasualty(fact) && isCasualty(f)))
        .filter(f -> f.scope() == Scope.INCIDENT)
        .mapToLong(Count::size)
        .max()
        .orElse(0);
  }

  private static Optional<LocalDate> latest(List<Fact> facts) {
    return facts.stream()
        .map(f -> when(f).last())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo);
  }

  private static When when(Fact fact) {
    return When.parse(fact.circumstances().when());
  }
}
