package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Status;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides which claims that nobody was hurt speak of the whole event. "No one was hurt across the
 * border" and "none of its workers was hurt" say nothing about those who were.
 */
final class Zeros {

  private final People people;
  private final Cues cues;

  Zeros(People people, Cues cues) {
    this.people = people;
    this.cues = cues;
  }

  /**
   * One article's claims of one type: nobody counts only where somebody is not reported, and then
   * it answers what others only claim.
   */
  List<Fact> leaveOut(List<Fact> facts, FactType type) {
    if (!tellOfNobody(facts, type)) {
      return facts;
    }
    Predicate<Fact> ofType = f -> f.type() == type;
    boolean somebody = facts.stream().anyMatch(ofType.and(Zeros::isSomebody));
    boolean nobody = facts.stream().anyMatch(ofType.and(Zeros::isZero).and(this::isOfWholeEvent));
    return facts.stream()
        .filter(f -> !ofType.test(f) || !(somebody && isZero(f)))
        .filter(f -> !ofType.test(f) || somebody || !nobody || f.status() != Status.CLAIMED)
        .toList();
  }

  private static boolean tellOfNobody(List<Fact> facts, FactType type) {
    for (Fact fact : facts) {
      if (fact.type() == type && isZero(fact)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One article's claims without those that count several incidents together ("collectively"),
   * where it tells later that in its own one nobody suffered.
   */
  List<Fact> leaveOutCollective(List<Fact> facts) {
    return facts.stream()
        .filter(f -> !cues.isCollective(f) || facts.stream().noneMatch(z -> isNobodyAfter(z, f)))
        .toList();
  }

  private boolean isNobodyAfter(Fact zero, Fact collective) {
    return zero.type() == collective.type()
        && isZero(zero)
        && people.isAnyone(zero.circumstances().who())
        && zero.evidence().sentence() > collective.evidence().sentence();
  }

  /** Claims on one figure without the zeros of a part of the event, unless that is all there is. */
  List<Claim> leaveOut(List<Claim> claims) {
    List<Claim> kept = claims.stream().filter(c -> c.size() > 0 || isOfWholeEvent(c)).toList();
    return kept.isEmpty() ? claims : kept;
  }

  private boolean isOfWholeEvent(Claim claim) {
    return claim.sum().parts().stream().anyMatch(this::isOfWholeEvent);
  }

  private boolean isOfWholeEvent(Fact zero) {
    return people.isAnyone(zero.circumstances().who())
        && !isOfOnePlace(zero)
        && !cues.isBounded(zero);
  }

  /**
   * "No one was hurt in Florina": its own sentence says where; the place of the news is no part.
   */
  private static boolean isOfOnePlace(Fact zero) {
    String where = zero.circumstances().where();
    return !where.isEmpty() && zero.evidence().text().contains(where);
  }

  private static boolean isSomebody(Fact fact) {
    return fact.status() == Status.REPORTED && !isZero(fact);
  }

  private static boolean isZero(Fact fact) {
    return Count.size(fact) == 0;
  }
}
