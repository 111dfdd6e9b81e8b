package io.newstally.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.newstally.model.Circumstances;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what articles tell of captives; plans, claims in doubt and breakdowns are not booked. */
final class CaptiveMoves {

  /** Whom an armed group holds, where the words for the people do not say. */
  private static final String HOSTAGES = "hostages";

  /** The line of those whom police or a court hold. */
  private static final String ARRESTED = "arrested";

  private final People people;

  CaptiveMoves(People people) {
    this.people = people;
  }

  /** One type of movement in one account on certain days. */
  private record Kind(FactType type, String who, String when) {}

  /** The movements of captives that an event's articles tell of. */
  List<CaptiveMove> of(EventGroup group) {
    List<CaptiveMove> moves = new ArrayList<>();
    for (Happening happening : group.happenings()) {
      Map<Kind, List<Fact>> byKind =
          happening.facts().stream()
              .filter(CaptiveMoves::isBooked)
              .filter(f -> account(f).isPresent())
              .collect(groupingBy(this::kind, LinkedHashMap::new, toList()));
      byKind.forEach(
          (kind, facts) ->
              moves.add(
                  new CaptiveMove(group.event().id(), kind.who(), happening.article(), facts)));
    }
    return moves;
  }

  private Kind kind(Fact fact) {
    return new Kind(fact.type(), account(fact).orElse(""), fact.circumstances().when());
  }

  private static boolean isBooked(Fact fact) {
    return fact.status() == Status.REPORTED && fact.scope() != Scope.PART;
  }

  /**
   * The account that a claim belongs to, empty when it tells of no captives. Whom police or a court
   * hold or let go is under arrest; no account is kept of that.
   */
  Optional<String> account(Fact fact) {
    Circumstances told = fact.circumstances();
    Optional<String> named = people.captives(told.who()).filter(line -> !line.equals(ARRESTED));
    return switch (fact.type()) {
      case TAKEN_CAPTIVE, HELD_CAPTIVE, RELEASED ->
          named
              .or(() -> people.captives(told.where()))
              .or(() -> people.captives(told.by()))
              .or(() -> Optional.of(HOSTAGES))
              .filter(line -> !line.equals(ARRESTED));
      case RESCUED, KILLED ->
          named.or(() -> people.captives(fact.evidence().text()).filter(l -> isBare(fact)));
      default -> Optional.empty();
    };
  }

  /** True when the words for the people or the place say that they are captives. */
  boolean isNamed(CaptiveMove move) {
    return move.facts().stream()
        .map(Fact::circumstances)
        .flatMap(c -> Stream.of(c.who(), c.where()))
        .anyMatch(words -> people.captives(words).isPresent());
  }

  /** "Two more were rescued", "Ann Lee died in captivity": the sentence says what they were. */
  private boolean isBare(Fact fact) {
    return fact.type() == FactType.RESCUED
        ? people.isAnyone(fact.circumstances().who())
        : !fact.explicit() && people.kindsOf(fact.circumstances().who()).isEmpty();
  }
}
