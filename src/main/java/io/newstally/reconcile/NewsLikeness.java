package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Compares two articles' news sign by sign, and weighs the signs as a logistic regression does. */
final class NewsLikeness {

  private static final int MANY = 3;
  private static final int NEAR_DAYS = 2;

  private final Rarity rarity;
  private final NewsWeights weights;

  NewsLikeness(Rarity rarity, NewsWeights weights) {
    this.rarity = rarity;
    this.weights = weights;
  }

  /** Log odds that the two are of one event. */
  double logOdds(Traits one, Traits other) {
    double sum = 0;
    for (NewsSign sign : NewsSign.values()) {
      sum += weights.of(sign) * value(sign, one, other);
    }
    return sum;
  }

  /** How strong a sign is; 0 when it is not there. */
  double value(NewsSign sign, Traits one, Traits other) {
    return switch (sign) {
      case TITLE -> rarity.jaccard(one.title(), other.title());
      case NAMES -> rarity.overlap(one.names(), other.names());
      case RARE_NAME -> rarity.rarest(one.names().and(other.names()));
      case PEOPLE -> many(one.people(), other.people());
      case OTHER_AGES -> other(one.ages(), other.ages());
      case PLACE -> rarity.rarest(one.place().and(other.place()));
      case DAYS_BETWEEN -> Math.log1p(daysBetween(one.happening(), other.happening()));
      case DATE -> one.dates().meets(other.dates()) ? 1 : 0;
      case OTHER_DATE -> otherDate(one.dates(), other.dates());
      case COUNT -> isSameCount(one.counts(), other.counts()) ? 1 : 0;
      case OTHER_COUNT -> otherCount(one.counts(), other.counts());
      case ANY -> 1;
    };
  }

  private static double many(Codes one, Codes other) {
    return Math.min(MANY, one.and(other).size());
  }

  private static double other(Codes one, Codes other) {
    return one.isEmpty() || other.isEmpty() || one.meets(other) ? 0 : 1;
  }

  private static double otherDate(Codes one, Codes other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    boolean near =
        one.stream()
            .anyMatch(
                day -> other.stream().anyMatch(another -> Math.abs(day - another) <= NEAR_DAYS));
    return near ? 0 : 1;
  }

  private static double daysBetween(Happening one, Happening other) {
    LocalDate a = one.article().published();
    LocalDate b = other.article().published();
    return a == null || b == null ? 0 : Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private static boolean isSameCount(Map<FactType, Fact> one, Map<FactType, Fact> other) {
    return one.entrySet().stream()
        .anyMatch(
            count -> {
              Fact same = other.get(count.getKey());
              return same != null && Count.size(same) == Count.size(count.getValue());
            });
  }

  private static double otherCount(Map<FactType, Fact> one, Map<FactType, Fact> other) {
    boolean comparable = one.keySet().stream().anyMatch(other::containsKey);
    return comparable && !isSameCount(one, other) ? 1 : 0;
  }
}
