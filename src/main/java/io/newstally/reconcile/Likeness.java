package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Weighs how much two articles seem to tell of one happening. */
final class Likeness {

  private static final long SAME_DAYS = 2;

  /** What happened within so many days before the publication is fresh. */
  private static final long FRESH_DAYS = 3;

  private final Rarity rarity;
  private final NewsLikeness news;
  private final ClaimLikeness claims;

  Likeness(Rarity rarity, NewsWeights weights) {
    this.rarity = rarity;
    this.news = new NewsLikeness(rarity, weights);
    this.claims = new ClaimLikeness(rarity);
  }

  /**
   * Log odds that two happenings are one: even at 0, and rather one than two above. Two articles'
   * news are compared by all that the articles say, what is recalled by the claims alone.
   */
  double logOdds(Traits one, Traits other) {
    if (isApart(one, other)) {
      return Double.NEGATIVE_INFINITY;
    }
    return isNews(one) && isNews(other) ? news.logOdds(one, other) : claims.logOdds(one, other);
  }

  /** True for two happenings that one article keeps apart, or that cannot be of one time. */
  boolean isApart(Traits a, Traits b) {
    Happening one = a.happening();
    Happening other = b.happening();
    if (one.article().id().equals(other.article().id()) || one.running() != other.running()) {
      return true;
    }
    if (one.running()) {
      return ClaimLikeness.startApart(one.when(), other.when());
    }
    if (!one.news() || !other.news()) {
      return one.days().gap(other.days()) > SAME_DAYS;
    }
    return isAnotherDeed(one, other) || (areFresh(one, other) && !followsUp(a, b));
  }

  /** True when both name a day, or a person whom few articles name, as one that goes on does. */
  private boolean followsUp(Traits one, Traits other) {
    return one.dates().meets(other.dates()) || namesOnePerson(one, other);
  }

  private boolean namesOnePerson(Traits one, Traits other) {
    return one.people().and(other.people()).stream().anyMatch(rarity::isRare);
  }

  /**
   * True when other things happened to people on other days: a raid, and weeks later a release. An
   * arrest goes on with what happened before.
   */
  private static boolean isAnotherDeed(Happening one, Happening other) {
    Set<FactType> types = deeds(one);
    Set<FactType> others = deeds(other);
    return !types.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(types, others)
        && one.when().gap(other.when()) > SAME_DAYS;
  }

  /** True when each is told as what has just happened, on days that are apart. */
  private static boolean areFresh(Happening one, Happening other) {
    return one.when().gap(other.when()) > SAME_DAYS && isFresh(one) && isFresh(other);
  }

  private static boolean isFresh(Happening news) {
    LocalDate published = news.article().published();
    LocalDate day = news.when().last();
    return published != null && day != null && !day.isBefore(published.minusDays(FRESH_DAYS));
  }

  private static Set<FactType> deeds(Happening happening) {
    Set<FactType> types = EnumSet.noneOf(FactType.class);
    for (Fact fact : happening.facts()) {
      types.add(fact.type());
    }
    types.remove(FactType.ARRESTED);
    return types;
  }

  private static boolean isNews(Traits traits) {
    Happening happening = traits.happening();
    return happening.news() && !happening.running() && !isRecalled(happening);
  }

  /** True for what an article tells first of what has happened, but not at its head: days later. */
  private static boolean isRecalled(Happening news) {
    return !news.facts().isEmpty()
        && !isFresh(news)
        && !news.when().isUnknown()
        && news.facts().stream().allMatch(f -> f.evidence().sentence() >= Background.HEAD);
  }
}
