package io.newstally.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/** Decides by points whether two articles tell of one happening. */
final class Likeness {

  /** Points from which on two happenings are one. */
  private static final int ONE = 5;

  /** Points of what cannot be one. */
  private static final int NEVER = -100;

  private static final long SAME_DAYS = 2;
  private static final double ALIKE = 0.25;
  private static final double MUCH_ALIKE = 0.5;

  private final TitleWords titleWords;

  Likeness(TitleWords titleWords) {
    this.titleWords = titleWords;
  }

  /** True when both are of one event; never for two happenings that one article keeps apart. */
  boolean test(Traits one, Traits other) {
    if (one.happening().article().id().equals(other.happening().article().id())) {
      return false;
    }
    int points =
        time(one.happening(), other.happening())
            + place(one.place(), other.place())
            + names(one.names(), other.names())
            + title(one.title(), other.title())
            + counts(one, other);
    return points >= ONE;
  }

  private static int time(Happening one, Happening other) {
    if (one.running() != other.running()) {
      return NEVER;
    }
    if (one.running()) {
      return start(one.when(), other.when());
    }
    long gap = one.days().gap(other.days());
    if (gap > SAME_DAYS) {
      return NEVER;
    }
    boolean named = !one.when().isUnknown() && !other.when().isUnknown();
    return named && gap == 0 && !one.when().isLong() && !other.when().isLong() ? 2 : 1;
  }

  /** Longer things are one when they began on the same day. */
  private static int start(When one, When other) {
    LocalDate a = one.start();
    LocalDate b = other.start();
    if (a == null || b == null) {
      return 2;
    }
    return Math.abs(ChronoUnit.DAYS.between(a, b)) <= SAME_DAYS ? 3 : NEVER;
  }

  private static int place(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(one, other) ? -2 : 2;
  }

  /** A shared name is a sign; two articles that name nobody in common lose a point. */
  private static int names(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(one, other) ? -1 : 2;
  }

  private int title(Set<String> one, Set<String> other) {
    double overlap = titleWords.overlap(one, other);
    if (overlap >= MUCH_ALIKE) {
      return 2;
    }
    return overlap >= ALIKE ? 1 : 0;
  }

  /** The same type is a sign, the same count of it one more, a large one two more. */
  private static int counts(Traits one, Traits other) {
    int best = 0;
    for (var count : one.counts().entrySet()) {
      Long n = other.counts().get(count.getKey());
      if (n != null) {
        boolean equal = n.equals(count.getValue());
        int extra = !equal || n < 2 ? 0 : n < Traits.TELLING_COUNT ? 1 : 2;
        best = Math.max(best, 1 + extra);
      }
    }
    return best;
  }
}
