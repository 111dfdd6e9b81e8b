package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Leaves out the injuries of people who died of them: "shot and killed", "died of his wounds". */
final class DeathAfterInjury {

  private final People people;

  DeathAfterInjury(People people) {
    this.people = people;
  }

  /** The claims without the injuries of those whom another claim counts as killed. */
  List<Fact> leaveOut(List<Fact> facts) {
    List<Fact> deaths = facts.stream().filter(f -> f.type() == FactType.KILLED).toList();
    return facts.stream()
        .filter(f -> f.type() != FactType.INJURED || deaths.stream().noneMatch(d -> same(f, d)))
        .toList();
  }

  private boolean same(Fact injury, Fact death) {
    long count = Count.size(injury);
    if (count == 0 || count != Count.size(death)) {
      return false;
    }
    return isOneCount(injury, death) || isOneName(injury, death) || isOnePerson(injury, death);
  }

  /** Two predicates on one count: "two men were shot and killed". */
  private static boolean isOneCount(Fact injury, Fact death) {
    return injury.evidence().sentence() == death.evidence().sentence()
        && injury.evidence().span().overlaps(death.evidence().span());
  }

  private boolean isOneName(Fact injury, Fact death) {
    Set<String> injured = people.proper(injury.circumstances().who());
    Set<String> dead = people.proper(death.circumstances().who());
    return !injury.explicit() && !death.explicit() && !Collections.disjoint(injured, dead);
  }

  /** "A man was shot … the man died": one person, whom one of the claims presupposes. */
  private boolean isOnePerson(Fact injury, Fact death) {
    return Count.size(injury) == 1
        && injury.explicit() != death.explicit()
        && !people.differs(injury.circumstances().who(), death.circumstances().who());
  }
}
