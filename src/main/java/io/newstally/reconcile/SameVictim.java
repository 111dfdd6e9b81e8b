package io.newstally.reconcile;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * Recognises that the one person whom some articles call injured is the one whom others call dead:
 * he died later, or the death is told in words that do not show that it is the same person.
 */
final class SameVictim {

  private SameVictim() {}

  /**
   * The claims of injured people that count somebody besides the dead.
   *
   * @param deaths the claims of dead people, of whom {@code dead} is the best figure
   */
  static List<Claim> leaveOut(List<Claim> injured, List<Claim> deaths, long dead) {
    if (dead != 1) {
      return injured;
    }
    List<Claim> told = deaths.stream().filter(c -> c.size() > 0).toList();
    List<Claim> besides =
        injured.stream().filter(c -> c.size() != 1 || articles(told).contains(id(c))).toList();
    boolean one = besides.stream().allMatch(c -> c.size() == 1);
    return one && silent(told, injured) >= voices(besides) ? List.of() : besides;
  }

  /** Number of voices that tell of the death and of nobody injured. */
  private static long silent(List<Claim> deaths, List<Claim> injured) {
    Set<String> articles = articles(injured);
    return voices(deaths.stream().filter(c -> !articles.contains(id(c))).toList());
  }

  private static long voices(List<Claim> claims) {
    return claims.stream().map(Claim::voice).distinct().count();
  }

  private static Set<String> articles(List<Claim> claims) {
    return claims.stream().map(SameVictim::id).collect(toSet());
  }

  private static String id(Claim claim) {
    return claim.article().id();
  }
}
