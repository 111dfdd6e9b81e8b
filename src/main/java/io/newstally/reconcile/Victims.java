package io.newstally.reconcile;

import static java.util.Comparator.comparing;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells apart the single people whom an article says to have been killed or hurt. Each claim about
 * one person is of somebody told before whom it can mean, else of somebody new: headline, lead,
 * "the 24-year-old", "the victim" and a name are one person, who may first be shot and then dead.
 */
final class Victims {

  private static final int IDENTIFIED = 16;
  private static final int SAME_OUTCOME = 4;

  private final People people;
  private final Descriptions descriptions;
  private final Cues cues;

  Victims(People people, Descriptions descriptions, Cues cues) {
    this.people = people;
    this.descriptions = descriptions;
    this.cues = cues;
  }

  /** True for a claim about just one person. */
  static boolean isOfOne(Fact fact) {
    return (fact.type() == FactType.KILLED || fact.type() == FactType.INJURED)
        && fact.scope() != Scope.PART
        && Count.isExact(fact)
        && Count.size(fact) == 1;
  }

  /**
   * The distinct people of the claims about one; vague claims are read in the light of the rest.
   */
  List<Victim> of(List<Fact> facts) {
    List<Victim> victims = new ArrayList<>();
    facts.stream()
        .filter(Victims::isOfOne)
        .sorted(comparing((Fact f) -> f.evidence().span()))
        .map(f -> telling(f, facts))
        .sorted(comparing(Telling::isVague))
        .forEach(telling -> place(telling, victims));
    return joined(victims);
  }

  private Telling telling(Fact fact, List<Fact> facts) {
    return new Telling(
        fact,
        descriptions.of(fact),
        descriptions.outcome(fact),
        cues.isFurther(fact) && !isOtherThanDoer(fact, facts));
  }

  /** "A boy shot another boy": the other one is another than who did it or is charged with it. */
  private static boolean isOtherThanDoer(Fact fact, List<Fact> facts) {
    String text = fact.evidence().text();
    int claim = Math.max(0, text.indexOf(fact.evidence().words()));
    List<String> before = WordSplitter.lower(text.substring(0, claim));
    List<String> who = WordSplitter.lower(fact.circumstances().who());
    String by = fact.circumstances().by();
    boolean doer = !by.isEmpty() && text.substring(0, claim).contains(by);
    return (doer || (!who.isEmpty() && before.contains(who.get(who.size() - 1))))
        && facts.stream()
            .filter(f -> f.evidence().sentence() == fact.evidence().sentence())
            .noneMatch(f -> f.evidence().span().compareTo(fact.evidence().span()) < 0);
  }

  /** Gives the claim to the likeliest victim so far, the latest of equals, else to a new one. */
  private void place(Telling telling, List<Victim> victims) {
    Victim best = null;
    for (Victim victim : victims) {
      boolean better = best == null || likeness(telling, victim) >= likeness(telling, best);
      if (mayMean(telling, victim) && better) {
        best = victim;
      }
    }
    if (best == null) {
      victims.add(new Victim(telling));
    } else {
      best.add(telling);
    }
  }

  private static int likeness(Telling telling, Victim victim) {
    return (isIdentified(telling, victim) ? IDENTIFIED : 0)
        + (victim.is(telling.outcome()) ? SAME_OUTCOME : 0)
        + telling.description().agreement(victim.description());
  }

  private static boolean isIdentified(Telling telling, Victim victim) {
    return isSameWords(telling, victim) || telling.description().identifies(victim.description());
  }

  private static boolean isSameWords(Telling telling, Victim victim) {
    return victim.tellings().stream().anyMatch(t -> telling.isSameWords(t.fact()));
  }

  private boolean mayMean(Telling telling, Victim victim) {
    if (telling.description().excludes(victim.description())) {
      return isSameWords(telling, victim);
    }
    return isIdentified(telling, victim)
        || ((victim.isFurther() || !telling.further())
            && victim.tellings().stream().noneMatch(t -> isApartInSentence(t, telling))
            && canFollow(telling, victim));
  }

  /** One sentence tells of two, unless the second time presupposes the first. */
  private boolean isApartInSentence(Telling before, Telling telling) {
    Fact one = before.fact();
    Fact other = telling.fact();
    return telling.isSameSentence(one)
        && (other.explicit()
            || (people.differs(one.circumstances().who(), other.circumstances().who())
                && !isDescribedAgain(before, telling)));
  }

  /** "A baby was killed when he fired, hitting the boy": the noun says no more than sex or age. */
  private boolean isDescribedAgain(Telling before, Telling telling) {
    List<String> who = WordSplitter.lower(telling.fact().circumstances().who());
    return telling.isPresupposing()
        && !who.isEmpty()
        && people.isPlainPerson(who.get(who.size() - 1))
        && !before.description().excludes(telling.description())
        && before.outcome() != telling.outcome();
  }

  /** Whoever was shot may have died; of whom a claim says only that they were hurt, "he" died. */
  private static boolean canFollow(Telling telling, Victim victim) {
    boolean open = telling.outcome() == Outcome.OPEN || victim.is(Outcome.OPEN);
    boolean dies = (telling.outcome() == Outcome.DEAD) != victim.isDead();
    return open || !dies || telling.isPresupposing();
  }

  /** A later claim may show that two told apart so far are one: "Teen dies", "a boy, 16, fell". */
  private List<Victim> joined(List<Victim> victims) {
    List<Victim> distinct = new ArrayList<>();
    for (Victim victim : victims) {
      distinct.stream()
          .filter(known -> mayBeOne(known, victim))
          .findFirst()
          .ifPresentOrElse(known -> known.join(victim), () -> distinct.add(victim));
    }
    return distinct;
  }

  private boolean mayBeOne(Victim one, Victim other) {
    return one.isDead() == other.isDead()
        && one.isFurther() == other.isFurther()
        && !one.description().excludes(other.description())
        && one.tellings().stream()
            .noneMatch(t -> other.tellings().stream().anyMatch(o -> isApartInSentence(t, o)));
  }
}
