package io.newstally.reconcile;

import io.newstally.model.Fact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Weighs by points how much two articles seem to recall one happening. */
final class ClaimLikeness {

  /** Points from which on two happenings are one. */
  private static final int ONE = 5;

  private static final long SAME_DAYS = 2;

  /** Of a happening so many claims are compared, the first in the text. */
  private static final int MOST_CLAIMS = 20;

  private static final double ALIKE = 0.25;
  private static final double MUCH_ALIKE = 0.5;

  /** Fewer words than this in common may be chance. */
  private static final int FEW_WORDS = 3;

  /** Up to here, reports name those who were hurt. */
  private static final long FEW_PEOPLE = 3;

  /** Up to here, a thing happens in one spot. */
  private static final long SMALL = 10;

  private final Rarity rarity;

  ClaimLikeness(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Points above or below what one happening needs, each a step of the log odds. */
  double logOdds(Traits one, Traits other) {
    int points =
        time(one.happening(), other.happening())
            + place(one, other)
            + people(one, other)
            + names(one, other)
            + words(one, other)
            + counts(one.happening(), other.happening());
    return points - ONE + 0.5;
  }

  private static int time(Happening one, Happening other) {
    if (one.running()) {
      return one.when().start() == null || other.when().start() == null ? 2 : 3;
    }
    if (one.when().isUnknown() || other.when().isUnknown()) {
      return published(one, other) <= SAME_DAYS ? 1 : 0;
    }
    boolean sharp = isSharp(one.when()) && isSharp(other.when());
    return one.days().gap(other.days()) == 0 && sharp ? 2 : 1;
  }

  private static boolean isSharp(When when) {
    return !when.isVague() && !when.isLong() && !when.isOpen();
  }

  /** Days between the two articles; none when one of them is unknown. */
  private static long published(Happening one, Happening other) {
    LocalDate a = one.article().published();
    LocalDate b = other.article().published();
    return a == null || b == null ? 0 : Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** Longer things are one when they began on the same day. */
  static boolean startApart(When one, When other) {
    LocalDate a = one.start();
    LocalDate b = other.start();
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) > SAME_DAYS;
  }

  /** A small thing has one spot: two villages of one district are two things. */
  private static int place(Traits one, Traits other) {
    boolean two =
        Math.max(largest(one), largest(other)) <= SMALL
            && !one.spots().isEmpty()
            && !other.spots().isEmpty()
            && !one.spots().meets(other.spots());
    return town(one, other) - (two ? 1 : 0);
  }

  /** Other places speak against, unless both articles name each other's as well. */
  private static int town(Traits one, Traits other) {
    if (one.place().meets(other.place())
        || one.place().meets(other.title())
        || other.place().meets(one.title())) {
      return 2;
    }
    boolean known = !one.place().isEmpty() && !other.place().isEmpty();
    boolean named = one.place().meets(other.names()) || other.place().meets(one.names());
    return named ? 1 : known ? -2 : 0;
  }

  /** The few victims of a small thing have the same names everywhere. */
  private static int people(Traits one, Traits other) {
    if (one.people().isEmpty() || other.people().isEmpty()) {
      return 0;
    }
    int shared = one.people().and(other.people()).size();
    if (shared > 0) {
      return shared > 1 ? 3 : 2;
    }
    return Math.max(largest(one), largest(other)) <= FEW_PEOPLE ? -1 : 0;
  }

  private static long largest(Traits traits) {
    return traits.counts().values().stream().mapToLong(Count::size).max().orElse(0);
  }

  /** Names besides that of the place; one alone is a small sign. */
  private int names(Traits one, Traits other) {
    Codes shared = one.names().and(other.names()).without(one.place().and(other.place()));
    double overlap = rarity.overlap(one.names(), other.names());
    if (shared.isEmpty() || overlap < ALIKE) {
      return 0;
    }
    return shared.size() > 1 && overlap >= MUCH_ALIKE ? 2 : 1;
  }

  private int words(Traits one, Traits other) {
    double title = rarity.jaccard(one.title(), other.title());
    boolean few = Math.min(one.words().size(), other.words().size()) < FEW_WORDS;
    double told = few ? 0 : rarity.overlap(one.words(), other.words());
    double best = Math.max(title, told);
    return best >= MUCH_ALIKE ? 2 : best >= ALIKE ? 1 : 0;
  }

  /** Those of a happening's claims that are compared. */
  static List<Fact> first(List<Fact> facts) {
    return facts.subList(0, Math.min(MOST_CLAIMS, facts.size()));
  }

  /** The same type is a sign, the same count of it one more, a large one two, of captives three. */
  private static int counts(Happening one, Happening other) {
    int best = 0;
    for (Fact fact : first(one.facts())) {
      for (Fact same : first(other.facts())) {
        if (fact.type() == same.type()) {
          best = Math.max(best, 1 + extra(fact, same));
        }
      }
    }
    return best;
  }

  private static int extra(Fact one, Fact other) {
    boolean telling = Traits.isTelling(one) && Traits.isTelling(other);
    boolean equal = Count.size(one) == Count.size(other);
    if (telling && equal && Traits.isOfCaptives(one)) {
      return 3;
    }
    boolean large = Math.min(Count.size(one), Count.size(other)) >= Traits.TELLING_COUNT;
    if (large && Interval.of(one).meets(Interval.of(other))) {
      return 2;
    }
    return equal && Count.size(one) >= 2 ? 1 : 0;
  }
}
