package io.newstally.reconcile;

import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognises one taking of captives that was put into two events, because an article that recalls
 * it does not say when it was: the same number of the same kind of captives.
 */
final class Takings {

  /** A smaller number of captives is no sign. */
  private static final long TELLING = 10;

  private final List<CaptiveMove> takings = new ArrayList<>();

  Takings(List<CaptiveMove> moves) {
    moves.stream().filter(m -> m.type() == FactType.TAKEN_CAPTIVE).forEach(takings::add);
  }

  /** The event whose dated taking is that of {@code eventId}, else {@code eventId} itself. */
  String first(String eventId, String who) {
    List<CaptiveMove> own =
        takings.stream().filter(m -> m.eventId().equals(eventId) && m.who().equals(who)).toList();
    if (own.isEmpty() || own.stream().anyMatch(m -> !m.when().isUnknown())) {
      return eventId;
    }
    return takings.stream()
        .filter(m -> m.who().equals(who) && !m.when().isUnknown())
        .filter(m -> size(m) >= TELLING && own.stream().anyMatch(o -> size(o) == size(m)))
        .filter(m -> own.stream().noneMatch(o -> o.day().isBefore(dayOf(m))))
        .map(CaptiveMove::eventId)
        .findFirst()
        .orElse(eventId);
  }

  private static LocalDate dayOf(CaptiveMove move) {
    LocalDate first = move.when().first();
    return first == null ? move.day() : first;
  }

  private static long size(CaptiveMove move) {
    return move.facts().stream().mapToLong(Count::size).max().orElse(0);
  }
}
