package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What all voices claim of one event. Figures of one type look at those of another, so that the
 * claims of a type are drawn once and kept. For one thread.
 */
final class EventClaims {

  private final EventGroup group;
  private final Claims claims;
  private final Zeros zeros;
  private final Claims.Sums sums;
  private final Map<FactType, List<Claim>> ofAll = new EnumMap<>(FactType.class);

  EventClaims(EventGroup group, Claims claims, Zeros zeros) {
    this.group = group;
    this.claims = claims;
    this.zeros = zeros;
    this.sums = claims.sums();
  }

  EventGroup group() {
    return group;
  }

  /** The facts of a type, in order of the articles. */
  List<Fact> told(FactType type) {
    return group.happenings().stream()
        .flatMap(h -> h.facts().stream())
        .filter(f -> f.type() == type)
        .toList();
  }

  /** The claims on all people of a type. */
  List<Claim> of(FactType type) {
    return ofAll.computeIfAbsent(type, t -> of(t, fact -> true));
  }

  /** The claims on those people of a type whose facts are {@code wanted}. */
  List<Claim> of(FactType type, Predicate<Fact> wanted) {
    List<Claim> found = new ArrayList<>();
    for (Happening happening : group.happenings()) {
      List<Fact> facts =
          happening.facts().stream().filter(f -> f.type() != type || wanted.test(f)).toList();
      found.addAll(claims.of(happening.article(), facts, type, sums));
    }
    return zeros.leaveOut(found);
  }
}
