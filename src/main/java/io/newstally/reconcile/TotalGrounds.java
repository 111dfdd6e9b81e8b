package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.util.ArrayList;
import java.util.List;

/** What speaks for or against an article's total, as in facts/confidence.tsv. */
final class TotalGrounds {

  /** A claim below this probability makes the total doubtful. */
  private static final double SURE = 0.8;

  private TotalGrounds() {}

  /**
   * The grounds, in a fixed order.
   *
   * @param told all claims of the article that happened, background included
   * @param lead number of the first sentence behind the lead
   */
  static List<String> of(FactType type, Tally.Sum sum, List<Fact> told, int lead) {
    List<String> grounds = new ArrayList<>();
    grounds.add(type.label());
    grounds.add(size(sum.size()));
    if (sum.parts().size() > 1) {
      grounds.add("added up");
    }
    if (sum.facts().stream().map(f -> f.evidence().sentence()).distinct().count() > 1) {
      grounds.add("told again");
    }
    if (sum.facts().stream().noneMatch(f -> f.evidence().sentence() < lead)) {
      grounds.add("not in the lead");
    }
    if (sum.facts().stream().noneMatch(Fact::explicit)) {
      grounds.add("implied");
    }
    if (sum.parts().stream().anyMatch(f -> f.confidence().probability() < SURE)) {
      grounds.add("doubtful claim");
    }
    if (told.stream().anyMatch(f -> isOther(f, type, sum))) {
      grounds.add("other figures");
    }
    return grounds;
  }

  private static String size(long people) {
    return people == 0 ? "nobody" : people == 1 ? "one person" : people < 10 ? "few" : "many";
  }

  private static boolean isOther(Fact fact, FactType type, Tally.Sum sum) {
    return fact.type() == type
        && fact.scope() != Scope.PART
        && Count.size(fact) != 0
        && sum.facts().stream().noneMatch(f -> f.id().equals(fact.id()));
  }
}
