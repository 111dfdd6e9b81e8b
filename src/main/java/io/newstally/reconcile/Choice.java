package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.newstally.model.Agreement;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses one figure from several voices' claims, and says how the claims stand to each other. */
final class Choice {

  private final List<Claim> claims;
  private final Map<String, Set<String>> voices = new HashMap<>();

  /**
   * Looks at the claims on one figure.
   *
   * @param claims at least one, in the order in which they appeared
   */
  Choice(List<Claim> claims) {
    this.claims = List.copyOf(claims);
    Map<List<String>, String> told = new HashMap<>();
    for (Claim claim : claims) {
      String shown = claim.shown();
      String voice = told.computeIfAbsent(List.of(claim.story(), shown), s -> claim.voice());
      voices.computeIfAbsent(shown, v -> new HashSet<>()).add(voice);
    }
  }

  /** Best by preference; low and high the lowest and highest claim, null where that is open. */
  Figure figure(Preference preference) {
    return new Figure(best(preference), low(), high());
  }

  /** Number of voices that say the same as {@code claim}. */
  int voices(Claim claim) {
    return voices.getOrDefault(claim.shown(), Set.of()).size();
  }

  /** Agreed when one figure satisfies all; else conflicting when the last claims exclude it. */
  Agreement agreement() {
    if (Interval.allMeet(claims.stream().map(Claim::interval).toList())) {
      return Agreement.AGREED;
    }
    return isDisputedAtLast() || isDisputedByParties() ? Agreement.CONFLICTING : Agreement.REVISED;
  }

  private @Nullable Long best(Preference preference) {
    List<Claim> pool = preferred(claims);
    Claim chosen = pool.stream().min(order(preference)).orElseThrow();
    boolean extreme = preference == Preference.LOWEST || preference == Preference.HIGHEST;
    return extreme || chosen.isExact()
        ? chosen.figure().best()
        : confirmed(chosen, pool, order(preference)).figure().best();
  }

  /** An exact claim that a hedged one allows says the same better. */
  private static Claim confirmed(Claim hedged, List<Claim> pool, Comparator<Claim> order) {
    return pool.stream()
        .filter(c -> c.isExact() && c.interval().meets(hedged.interval()))
        .min(order)
        .orElse(hedged);
  }

  /**
   * Reported claims that state a number and are not a party's on its own deed, as far as there are
   * any.
   */
  private static List<Claim> preferred(List<Claim> claims) {
    List<Claim> reported = ifAny(claims, Claim::isReported);
    List<Claim> stated = ifAny(reported, c -> c.figure().best() != null);
    return ifAny(stated, c -> !c.isOfDoer());
  }

  private static List<Claim> ifAny(List<Claim> claims, Predicate<Claim> wanted) {
    List<Claim> found = claims.stream().filter(wanted).toList();
    return found.isEmpty() ? claims : found;
  }

  /**
   * True for a count that the article does not tell at its head. The dead are all told of wherever
   * they are told; of the injured, only the head tells the whole.
   */
  private boolean isAside(Claim claim) {
    return !claim.isOf(FactType.KILLED) && !claim.isAtHead();
  }

  /** True for a count that grows as more becomes known. */
  private static boolean isToll(Claim claim) {
    return claim.sum().parts().stream().anyMatch(f -> f.scope() == Scope.TOTAL);
  }

  /** The preferred claim first. */
  private Comparator<Claim> order(Preference preference) {
    Comparator<Claim> latest = comparing(Claim::day, reverseOrder());
    Comparator<Claim> mostReported = comparing(this::voices, reverseOrder());
    Comparator<Claim> last =
        comparing((Claim c) -> !c.isExact())
            .thenComparing(Claim::size)
            .thenComparing(c -> c.article().id());
    return switch (preference) {
      case WEIGHED ->
          claims.stream().anyMatch(Choice::isToll)
              ? latest.thenComparing(mostReported).thenComparing(last)
              : mostReported
                  .thenComparing(this::isAside)
                  .thenComparing(Claim::size)
                  .thenComparing(latest)
                  .thenComparing(last);
      case LATEST -> latest.thenComparing(mostReported).thenComparing(last);
      case MOST_REPORTED -> mostReported.thenComparing(latest).thenComparing(last);
      case LOWEST -> comparing(Claim::size).thenComparing(last);
      case HIGHEST -> comparing(Claim::size, reverseOrder()).thenComparing(last);
    };
  }

  /**
   * The lowest number claimed; null when a claim with none below it ("nearly 50") may mean less.
   */
  private @Nullable Long low() {
    Long low = null;
    long open = Long.MAX_VALUE;
    for (Claim claim : stating(claims)) {
      Long bound = claim.isAround() ? claim.figure().best() : claim.figure().low();
      Long other = claim.figure().high();
      if (bound == null) {
        open = Math.min(open, other == null ? claim.size() : Math.min(claim.size(), other));
      } else {
        low = low == null ? bound : Long.valueOf(Math.min(low, bound));
      }
    }
    return low != null && low <= open ? low : null;
  }

  /**
   * The highest number claimed; null when a claim with none above it ("at least 50") may mean more.
   */
  private @Nullable Long high() {
    Long high = null;
    long open = 0;
    for (Claim claim : stating(claims)) {
      Long bound = claim.isAround() ? claim.figure().best() : claim.figure().high();
      Long other = claim.figure().low();
      if (bound == null) {
        open = Math.max(open, other == null ? claim.size() : Math.max(claim.size(), other));
      } else {
        high = high == null ? bound : Long.valueOf(Math.max(high, bound));
      }
    }
    return high != null && high >= open ? high : null;
  }

  /** Whoever says "dozens" states no number: his bounds hold only while nobody states one. */
  private static List<Claim> stating(List<Claim> claims) {
    return ifAny(claims, c -> !c.isVague());
  }

  private boolean isDisputedAtLast() {
    LocalDate last = claims.stream().map(Claim::day).max(LocalDate::compareTo).orElseThrow();
    return exclude(claims.stream().filter(c -> c.day().equals(last)).toList());
  }

  /** Two sources that one article sets against each other and that still stand by their claims. */
  private boolean isDisputedByParties() {
    Map<String, Claim> stand = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.sources().size() == 1) {
        stand.merge(claim.voice(), claim, (a, b) -> b.day().isBefore(a.day()) ? a : b);
      }
    }
    Map<String, Map<String, Claim>> byArticle = new TreeMap<>();
    for (Claim claim : claims) {
      Claim last = stand.get(claim.voice());
      if (last != null) {
        byArticle
            .computeIfAbsent(claim.article().id(), id -> new TreeMap<>())
            .put(claim.voice(), last);
      }
    }
    return byArticle.values().stream().anyMatch(parties -> exclude(parties.values()));
  }

  private static boolean exclude(Collection<Claim> claims) {
    return !Interval.allMeet(claims.stream().map(Claim::interval).toList());
  }
}
