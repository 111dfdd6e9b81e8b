package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toCollection;

import io.newstally.model.EventFigure;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One figure per event and type over all voices, and one per group of people where an article
 * breaks its count down or joins it from groups.
 */
final class Figures {

  private final Groups groups;
  private final Claims claims;
  private final Zeros zeros;
  private final Preference preference;

  Figures(Groups groups, Claims claims, Zeros zeros, Preference preference) {
    this.groups = groups;
    this.claims = claims;
    this.zeros = zeros;
    this.preference = preference;
  }

  /** The figures of an event, in order of types; all people of a type before its groups. */
  List<EventFigure> of(EventGroup group) {
    EventClaims event = new EventClaims(group, claims, zeros);
    List<EventFigure> figures = new ArrayList<>();
    for (FactType type : FactType.values()) {
      List<Claim> all = all(event, type);
      if (!all.isEmpty()) {
        List<Fact> told = event.told(type);
        List<String> apart = groups.apart(told);
        List<EventFigure> ofAll = ofGroups(event, type, apart);
        figures.add(ofAll.size() > 1 ? sum(ofAll) : figure(group, type, "", all));
        figures.addAll(ofAll);
        figures.addAll(ofGroups(event, type, parts(told, all, apart)));
      }
    }
    return List.copyOf(figures);
  }

  private List<EventFigure> ofGroups(EventClaims event, FactType type, Collection<String> wanted) {
    List<EventFigure> figures = new ArrayList<>();
    for (String who : wanted) {
      List<Claim> some = event.of(type, f -> groups.of(f).equals(who));
      // Parts that are only planned or denied leave no claim that stands.
      if (!some.isEmpty()) {
        figures.add(figure(event.group(), type, groups.label(who, event.told(type)), some));
      }
    }
    return figures;
  }

  /** What is claimed of all people of a type; nobody is injured who is dead. */
  private List<Claim> all(EventClaims event, FactType type) {
    List<Claim> all = event.of(type);
    if (all.isEmpty()) {
      return all;
    }
    List<Claim> whole = all.stream().filter(c -> !c.isOfParts()).toList();
    return whole.isEmpty() ? all : ofWhole(event, type, whole);
  }

  private List<Claim> ofWhole(EventClaims event, FactType type, List<Claim> all) {
    return switch (type) {
      case KILLED -> Support.leaveOut(all, event.of(FactType.INJURED));
      case INJURED ->
          groups.apart(event.told(FactType.KILLED)).isEmpty()
              ? besides(all, event.of(FactType.KILLED))
              : all;
      default -> all;
    };
  }

  private List<Claim> besides(List<Claim> injured, List<Claim> told) {
    List<Claim> deaths = Support.leaveOut(told, injured);
    Long dead = deaths.isEmpty() ? null : new Choice(deaths).figure(preference).best();
    return dead == null ? injured : SameVictim.leaveOut(injured, deaths, dead);
  }

  /** Groups that are a part of a count: stated as such, or added up to a sum of other people. */
  private Set<String> parts(List<Fact> told, List<Claim> all, List<String> besides) {
    Stream<Fact> added =
        all.stream()
            .filter(c -> c.sum().parts().size() > 1)
            .flatMap(c -> c.sum().parts().stream().filter(f -> isApart(f, c.sum().parts())))
            .filter(Fact::explicit);
    Set<String> parts =
        Stream.concat(told.stream().filter(f -> f.scope() == Scope.PART), added)
            .filter(f -> !groups.isPerson(f))
            .map(groups::of)
            .collect(toCollection(TreeSet::new));
    parts.remove("");
    parts.removeAll(besides);
    return parts;
  }

  /** True when nobody whom {@code fact} counts can be called what another part is called. */
  private boolean isApart(Fact fact, List<Fact> parts) {
    return parts.stream().allMatch(p -> p.equals(fact) || groups.shareNobody(fact, p));
  }

  /** All people where nobody counts them together: the groups added up. */
  private static EventFigure sum(List<EventFigure> groups) {
    EventFigure first = groups.get(0);
    Map<String, Integer> values = new LinkedHashMap<>();
    groups.forEach(
        g -> g.values().forEach((value, voices) -> values.put(value + " " + g.who(), voices)));
    return new EventFigure(
        first.event(),
        first.type(),
        "",
        Count.sum(groups.stream().map(EventFigure::figure).toList()),
        groups.stream().map(EventFigure::agreement).max(naturalOrder()).orElseThrow(),
        groups.stream().mapToInt(EventFigure::mentions).sum(),
        groups.stream().map(EventFigure::firstReported).min(naturalOrder()).orElse(""),
        groups.stream().map(EventFigure::lastReported).max(naturalOrder()).orElse(""),
        Collections.unmodifiableMap(values),
        distinct(groups, EventFigure::sources),
        distinct(groups, EventFigure::articleIds),
        groups.stream().flatMap(g -> g.factIds().stream()).distinct().toList());
  }

  private static List<String> distinct(
      List<EventFigure> groups, Function<EventFigure, List<String>> names) {
    return groups.stream().flatMap(g -> names.apply(g).stream()).distinct().sorted().toList();
  }

  private EventFigure figure(EventGroup group, FactType type, String who, List<Claim> claims) {
    Choice choice = new Choice(claims);
    List<Fact> facts = claims.stream().flatMap(c -> c.sum().facts().stream()).toList();
    List<String> days =
        claims.stream()
            .map(c -> Objects.toString(c.article().published(), ""))
            .filter(d -> !d.isEmpty())
            .sorted()
            .toList();
    return new EventFigure(
        group.event(),
        type,
        who,
        choice.figure(preference),
        choice.agreement(),
        facts.size(),
        days.isEmpty() ? "" : days.get(0),
        days.isEmpty() ? "" : days.get(days.size() - 1),
        values(claims, choice),
        claims.stream().flatMap(c -> c.sources().stream()).distinct().sorted().toList(),
        claims.stream().map(c -> c.article().id()).distinct().sorted().toList(),
        facts.stream().map(Fact::id).distinct().toList());
  }

  private static Map<String, Integer> values(List<Claim> claims, Choice choice) {
    Map<String, Integer> values = new LinkedHashMap<>();
    claims.stream()
        .sorted(comparing(Claim::size).thenComparing(Claim::shown))
        .forEach(c -> values.put(c.shown(), choice.voices(c)));
    return Collections.unmodifiableMap(values);
  }
}
