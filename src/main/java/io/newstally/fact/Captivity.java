package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.Circumstances;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Dates captivity from the capture that the article tells: "seized in May", "is being held". */
final class Captivity {

  private final List<String> unnamed;

  /**
   * @param unnamed when those of whom only a pronoun tells were captured: one person each
   */
  Captivity(List<String> unnamed) {
    this.unnamed = List.copyOf(unnamed);
  }

  /**
   * The drafts, where captives held today are held since the one day on which so many were taken.
   */
  List<FactDraft> sinceCapture(List<FactDraft> drafts) {
    Map<Amount, SortedSet<String>> captures = new HashMap<>();
    captures.put(Amount.exact(1), new TreeSet<>(unnamed));
    for (FactDraft draft : drafts) {
      boolean capture = draft.fact().type() == FactType.TAKEN_CAPTIVE && draft.isIncident();
      if (capture && !draft.told().when().isEmpty()) {
        captures
            .computeIfAbsent(draft.fact().amount(), a -> new TreeSet<>())
            .add(draft.told().when());
      }
    }
    return drafts.stream()
        .map(draft -> since(draft, captures))
        .map(draft -> isOfThoseHeld(draft, drafts) ? part(draft) : draft)
        .toList();
  }

  /** "still holds 39 people whom it took in May": so many of those taken, not all of them. */
  private static boolean isOfThoseHeld(FactDraft taken, List<FactDraft> drafts) {
    return taken.fact().type() == FactType.TAKEN_CAPTIVE
        && drafts.stream()
            .map(FactDraft::fact)
            .filter(f -> f.type() == FactType.HELD_CAPTIVE)
            .anyMatch(f -> f.evidence().span().equals(taken.fact().evidence().span()));
  }

  private static FactDraft part(FactDraft draft) {
    return draft.with(draft.told(), Scope.PART);
  }

  private static FactDraft since(FactDraft draft, Map<Amount, SortedSet<String>> captures) {
    Circumstances own = draft.told();
    if (draft.fact().type() != FactType.HELD_CAPTIVE || own.when().contains("/")) {
      return draft;
    }
    SortedSet<String> days =
        captures.getOrDefault(draft.fact().amount(), new TreeSet<>()).headSet(own.when());
    if (days.size() != 1) {
      return draft;
    }
    String since = days.first() + "/" + own.when();
    return draft.with(
        new Circumstances(own.who(), own.by(), own.where(), since), draft.fact().scope());
  }
}
