package io.newstally.fact;

import io.newstally.model.Circumstances;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Claims that tell the same of the same people share their circumstances: "two men were captured"
 * in the lead, "the two men were captured in May" further down.
 */
final class Retellings {

  private Retellings() {}

  /** The drafts with what other tellings of the same claim say, in the same order. */
  static List<Draft> share(List<Draft> drafts) {
    List<Draft> shared = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> others =
          drafts.stream().filter(o -> !o.equals(draft) && isSame(draft, o)).toList();
      shared.add(others.isEmpty() ? draft : filled(draft, others));
    }
    return shared;
  }

  private static Draft filled(Draft draft, List<Draft> others) {
    Circumstances own = draft.told();
    Circumstances circumstances =
        new Circumstances(
            own.who(),
            first(own.by(), others, Circumstances::by),
            first(own.where(), others, Circumstances::where),
            first(own.when(), others, Circumstances::when));
    boolean total = others.stream().anyMatch(o -> o.fact().scope() == Scope.TOTAL);
    boolean open = draft.fact().scope() == Scope.INCIDENT && own.when().isEmpty();
    return draft.with(circumstances, total && open ? Scope.TOTAL : draft.fact().scope());
  }

  private static String first(
      String own, List<Draft> others, Function<Circumstances, String> field) {
    return own.isEmpty()
        ? others.stream()
            .map(Draft::told)
            .map(field)
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse("")
        : own;
  }

  private static boolean isSame(Draft one, Draft other) {
    return one.fact().type() == other.fact().type()
        && isTold(one)
        && isTold(other)
        && one.fact().scope() != Scope.PART
        && other.fact().scope() != Scope.PART
        && agree(one.told().when(), other.told().when())
        && agree(one.told().where(), other.told().where())
        && agree(one.told().by(), other.told().by())
        && isSamePeople(one, other);
  }

  private static boolean isTold(Draft draft) {
    return draft.fact().status() == Status.REPORTED || draft.fact().status() == Status.CLAIMED;
  }

  /** Several people are the same by their number, one person by name. */
  private static boolean isSamePeople(Draft one, Draft other) {
    BigDecimal count = one.fact().amount().value();
    if (count == null
        || other.fact().amount().value() == null
        || count.compareTo(other.fact().amount().value()) != 0) {
      return false;
    }
    return count.compareTo(BigDecimal.ONE) > 0
        || names(one).stream().anyMatch(names(other)::contains);
  }

  /** The words of a person's name, none for people without one. */
  private static List<String> names(Draft draft) {
    List<String> words = List.of(draft.told().who().split("\\s+", -1));
    boolean named = isCapital(words.get(words.size() - 1));
    return named ? words.stream().filter(Retellings::isCapital).toList() : List.of();
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** True when the two may be one: one is unknown, or one begins with or contains the other. */
  static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.contains(other) || other.contains(one);
  }
}
