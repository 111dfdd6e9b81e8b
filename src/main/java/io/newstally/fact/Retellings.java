package io.newstally.fact;

import io.newstally.model.Circumstances;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Claims that tell the same of the same people share their circumstances: "two men were captured"
 * in the lead, "the two men were captured in May" further down.
 */
final class Retellings {

  /** Of the claims of one count so many are compared, so that no text takes for ever. */
  private static final int MOST_TELLINGS = 200;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Retellings() {}

  /** The drafts with what other tellings of the same claim say, in the same order. */
  static List<FactDraft> share(List<FactDraft> drafts) {
    Map<Count, List<FactDraft>> tellings = new HashMap<>();
    for (FactDraft draft : drafts) {
      count(draft).ifPresent(c -> tellings.computeIfAbsent(c, k -> new ArrayList<>()).add(draft));
    }
    return drafts.stream()
        .map(d -> shared(d, count(d).map(tellings::get).orElse(List.of())))
        .toList();
  }

  /** What all tellings of one claim have in common. */
  private record Count(FactType type, BigDecimal people) {}

  /** Empty for part of a larger count, for what did not happen, and for no certain number. */
  private static Optional<Count> count(FactDraft draft) {
    BigDecimal people = draft.fact().amount().value();
    boolean told =
        draft.fact().status() == Status.REPORTED || draft.fact().status() == Status.CLAIMED;
    return told && people != null && draft.fact().scope() != Scope.PART
        ? Optional.of(new Count(draft.fact().type(), people.stripTrailingZeros()))
        : Optional.empty();
  }

  private static FactDraft shared(FactDraft draft, List<FactDraft> tellings) {
    List<FactDraft> others =
        tellings.stream()
            .limit(MOST_TELLINGS)
            .filter(o -> !o.fact().id().equals(draft.fact().id()) && isSame(draft, o))
            .toList();
    return others.isEmpty() ? draft : filled(draft, others);
  }

  private static FactDraft filled(FactDraft draft, List<FactDraft> others) {
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
      String own, List<FactDraft> others, Function<Circumstances, String> field) {
    return own.isEmpty()
        ? others.stream()
            .map(FactDraft::told)
            .map(field)
            .filter(t -> !t.isEmpty())
            .findFirst()
            .orElse("")
        : own;
  }

  /** True for two claims of one count that nothing keeps apart. */
  private static boolean isSame(FactDraft one, FactDraft other) {
    return agree(one.told().when(), other.told().when())
        && agree(one.told().where(), other.told().where())
        && agree(one.told().by(), other.told().by())
        && (isOfSeveral(one) || names(one).stream().anyMatch(names(other)::contains));
  }

  /** Several people are the same by their number, one person by name. */
  private static boolean isOfSeveral(FactDraft draft) {
    BigDecimal people = draft.fact().amount().value();
    return people != null && people.compareTo(BigDecimal.ONE) > 0;
  }

  /** The words of a person's name, none for people without one. */
  private static List<String> names(FactDraft draft) {
    List<String> words = List.of(BLANKS.split(draft.told().who(), -1));
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
