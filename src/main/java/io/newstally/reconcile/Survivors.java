package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the dead out of those who were shot: of "four shot, one fatally", three were injured.
 * Individuals who died have left the injured already.
 */
final class Survivors {

  private final Descriptions descriptions;
  private final Cues cues;

  Survivors(Descriptions descriptions, Cues cues) {
    this.descriptions = descriptions;
    this.cues = cues;
  }

  /** The sums with the injured as those who lived. */
  Map<FactType, Tally.Sum> of(Map<FactType, Tally.Sum> sums, List<Fact> facts) {
    Tally.Sum killed = sums.get(FactType.KILLED);
    Tally.Sum injured = sums.get(FactType.INJURED);
    if (killed == null || injured == null || killed.size() == 0) {
      return sums;
    }
    long open =
        injured.parts().stream()
            .filter(f -> includesDead(f, killed.parts()))
            .mapToLong(Count::size)
            .max()
            .orElse(0);
    if (open == 0) {
      return sums;
    }
    Map<FactType, Tally.Sum> lived = new TreeMap<>(sums);
    long left = Math.max(hurt(facts), injured.size() - Math.min(open, killed.size()));
    if (left == 0) {
      lived.remove(FactType.INJURED);
    } else {
      lived.put(
          FactType.INJURED,
          new Tally.Sum(new Figure(left, left, left), injured.parts(), injured.facts()));
    }
    return lived;
  }

  /** So many are told as hurt beside the dead: none of them died. */
  private long hurt(List<Fact> facts) {
    return facts.stream()
        .filter(f -> f.type() == FactType.INJURED && f.scope() != Scope.PART && f.explicit())
        .filter(f -> descriptions.outcome(f) == Outcome.HURT)
        .filter(f -> facts.stream().anyMatch(d -> isBefore(d, f)))
        .mapToLong(Count::size)
        .max()
        .orElse(0);
  }

  /** True for people who were shot, unless they are told as others than the dead. */
  private boolean includesDead(Fact fact, List<Fact> dead) {
    return Count.size(fact) > 1
        && descriptions.outcome(fact) == Outcome.OPEN
        && !cues.isFurther(fact)
        && (cues.isTotal(fact) || dead.stream().noneMatch(d -> isBefore(d, fact)));
  }

  private static boolean isBefore(Fact dead, Fact shot) {
    return dead.type() == FactType.KILLED
        && dead.evidence().sentence() == shot.evidence().sentence()
        && dead.evidence().span().end() <= shot.evidence().span().begin();
  }
}
