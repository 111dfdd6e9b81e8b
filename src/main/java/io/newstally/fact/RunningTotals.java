package io.newstally.fact;

import io.newstally.model.Circumstances;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fills what goes without saying in totals: the country that an article is about, and the start
 * that the total before it was counted from.
 */
final class RunningTotals {

  private static final String OPEN = "../";

  /** How many sentences later a start still goes without saying. */
  private static final int REACH = 2;

  /** An article is about a country that so large a part of its places and peoples belong to. */
  private static final double MOST = 2.0 / 3;

  private static final int LONGEST_ACRONYM = 4;

  private final List<EntityMention> names;

  /**
   * @param names all that the article names
   */
  RunningTotals(List<EntityMention> names) {
    this.names = List.copyOf(names);
  }

  /** The name of the country that the article is about; empty for several or none. */
  private static String country(List<EntityMention> names) {
    Map<String, Integer> byCode = new TreeMap<>();
    List<EntityMention> places = names.stream().filter(n -> !isAcronym(n)).toList();
    places.stream()
        .map(EntityMention::country)
        .filter(code -> !code.isEmpty())
        .forEach(code -> byCode.merge(code, 1, Integer::sum));
    int all = byCode.values().stream().mapToInt(n -> n).sum();
    Optional<String> most =
        byCode.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .filter(e -> e.getValue() >= MOST * all)
            .map(Map.Entry::getKey);
    return places.stream()
        .filter(n -> n.type() == EntityType.COUNTRY && most.equals(Optional.of(n.country())))
        .map(EntityMention::name)
        .findFirst()
        .orElse("");
  }

  /** "US forces": a country's initials say mostly whose somebody or something is. */
  private static boolean isAcronym(EntityMention name) {
    return name.type() == EntityType.COUNTRY
        && name.text().length() <= LONGEST_ACRONYM
        && name.text().equals(name.text().toUpperCase(Locale.ROOT));
  }

  /** The drafts, totals with what they leave out, in the same order. */
  List<FactDraft> complete(List<FactDraft> drafts) {
    if (drafts.stream().noneMatch(RunningTotals::isTotal)) {
      return drafts;
    }
    String country = country(names);
    List<FactDraft> completed = new ArrayList<>();
    Optional<FactDraft> before = Optional.empty();
    for (FactDraft draft : drafts) {
      if (!isTotal(draft)) {
        completed.add(draft);
        continue;
      }
      FactDraft total = completed(draft, before, country);
      before = Optional.of(total);
      completed.add(total);
    }
    return completed;
  }

  private static boolean isTotal(FactDraft draft) {
    Status status = draft.fact().status();
    return draft.fact().scope() == Scope.TOTAL
        && (status == Status.REPORTED || status == Status.CLAIMED);
  }

  private static FactDraft completed(FactDraft draft, Optional<FactDraft> before, String country) {
    Circumstances own = draft.told();
    String when =
        before
            .filter(b -> draft.sentence() - b.sentence() <= REACH)
            .map(b -> since(own.when(), b.told().when()))
            .orElse(own.when());
    return draft.with(
        new Circumstances(own.who(), own.by(), own.where().isEmpty() ? country : own.where(), when),
        draft.fact().scope());
  }

  /** {@code open} from where {@code before} starts, where that ends on the same day. */
  private static String since(String open, String before) {
    boolean same =
        open.startsWith(OPEN)
            && !before.startsWith(OPEN)
            && before.endsWith(open.substring(OPEN.length() - 1));
    return same ? before : open;
  }
}
