package io.newstally.fact;

import io.newstally.model.Circumstances;
import io.newstally.model.FactType;
import java.util.List;

/** Dates captivity from the capture that the article tells: "seized in May", "is being held". */
final class Captivity {

  private Captivity() {}

  /**
   * The drafts, where captives held today are held since the one day on which so many were taken.
   */
  static List<Draft> sinceCapture(List<Draft> drafts) {
    return drafts.stream().map(draft -> since(draft, drafts)).toList();
  }

  private static Draft since(Draft draft, List<Draft> drafts) {
    Circumstances own = draft.told();
    if (draft.fact().type() != FactType.HELD_CAPTIVE || own.when().contains("/")) {
      return draft;
    }
    List<String> captures =
        drafts.stream()
            .filter(d -> d.fact().type() == FactType.TAKEN_CAPTIVE && d.isIncident())
            .filter(d -> d.fact().amount().equals(draft.fact().amount()))
            .map(d -> d.told().when())
            .filter(when -> !when.isEmpty() && when.compareTo(own.when()) < 0)
            .distinct()
            .toList();
    if (captures.size() != 1 || own.when().isEmpty()) {
      return draft;
    }
    String since = captures.get(0) + "/" + own.when();
    return draft.with(
        new Circumstances(own.who(), own.by(), own.where(), since), draft.fact().scope());
  }
}
