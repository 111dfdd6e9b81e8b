package io.newstally.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names the group of people that a claim counts, and tells which groups share nobody. */
final class Groups {

  /** So many ways to tell of a group are compared with those of another. */
  private static final int MOST_WAYS = 50;

  private final People people;
  private final Places places;
  private final CaptiveMoves captives;

  Groups(People people, Places places) {
    this.people = people;
    this.places = places;
    this.captives = new CaptiveMoves(people);
  }

  /** The group that {@code fact} counts: captives of one account, else a kind; empty for anyone. */
  String of(Fact fact) {
    return account(fact).orElseGet(() -> people.group(fact.circumstances().who()));
  }

  private Optional<String> account(Fact fact) {
    boolean captives = fact.type() == FactType.RELEASED || fact.type() == FactType.KILLED;
    return captives && fact.scope() != Scope.PART ? this.captives.account(fact) : Optional.empty();
  }

  /**
   * The groups that the claims of one type fall into, when nobody can be in two of them and no
   * claim counts people of several: hostages and prisoners, patients of one town and residents of
   * another. Empty when some count all people, or all are of one group, and where each counts one,
   * who may be the same person in other words.
   */
  List<String> apart(List<Fact> facts) {
    Map<String, List<Fact>> byGroup =
        facts.stream()
            .filter(f -> f.scope() != Scope.PART && f.explicit() && Count.size(f) > 0)
            .collect(groupingBy(this::of, TreeMap::new, toList()));
    List<String> groups = new ArrayList<>(byGroup.keySet());
    boolean several =
        byGroup.values().stream().flatMap(List::stream).anyMatch(f -> Count.size(f) > 1);
    boolean apart = several && groups.size() > 1 && !groups.contains("");
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size() && apart; j++) {
        apart =
            shareNobody(
                distinct(byGroup.getOrDefault(groups.get(i), List.of())),
                distinct(byGroup.getOrDefault(groups.get(j), List.of())));
      }
    }
    return apart ? groups : List.of();
  }

  /** One claim for each way to say who and where, at most {@link #MOST_WAYS}. */
  private static Collection<Fact> distinct(List<Fact> facts) {
    Map<List<String>, Fact> ways = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (ways.size() < MOST_WAYS) {
        ways.putIfAbsent(List.of(fact.circumstances().who(), fact.circumstances().where()), fact);
      }
    }
    return ways.values();
  }

  private boolean shareNobody(Collection<Fact> ones, Collection<Fact> others) {
    return ones.stream().allMatch(one -> others.stream().allMatch(o -> shareNobody(one, o)));
  }

  /** True when nobody can be in the groups of both claims, by who or by where they are. */
  boolean shareNobody(Fact one, Fact other) {
    String who = one.circumstances().who();
    String otherWho = other.circumstances().who();
    return (account(one).isPresent() && account(other).isPresent())
        || people.excludes(who, otherWho)
        || (people.differs(who, otherWho)
            && places.exclude(one.circumstances().where(), other.circumstances().where()));
  }

  /**
   * What to call a group: by the one word that all its claims use ("soldiers"), else by its kind
   * ("forces").
   */
  String label(String group, List<Fact> facts) {
    Set<String> words =
        facts.stream()
            .filter(f -> of(f).equals(group))
            .map(f -> people.core(f.circumstances().who()))
            .map(core -> core.isEmpty() ? group : core.get(core.size() - 1))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    return words.size() == 1 ? words.iterator().next() : group;
  }

  /** True for one person known by name, who is no group. */
  boolean isPerson(Fact fact) {
    return Count.size(fact) == 1 && !people.proper(fact.circumstances().who()).isEmpty();
  }
}
