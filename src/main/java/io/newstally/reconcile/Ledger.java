package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.LedgerEntry;
import io.newstally.model.LedgerEntry.Movements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the accounts of captives. A release, rescue or death is booked to the taking of the same
 * kind of captives that one article tells together with it, else it opens an account of its own.
 */
final class Ledger {

  private final CaptiveMoves captiveMoves;
  private final Movement movement;

  Ledger(People people, Totals totals) {
    this.captiveMoves = new CaptiveMoves(people);
    this.movement = new Movement(totals);
  }

  /** The accounts of all events, in order of the events. */
  List<LedgerEntry> of(List<EventGroup> groups) {
    Map<String, Integer> order = new HashMap<>();
    List<CaptiveMove> moves = new ArrayList<>();
    for (EventGroup group : groups) {
      order.put(group.event().id(), order.size());
      moves.addAll(captiveMoves.of(group));
    }
    Map<Account, List<CaptiveMove>> accounts =
        new TreeMap<>(
            comparing((Account a) -> order.getOrDefault(a.eventId(), 0))
                .thenComparing(Account::who));
    Takings takings = new Takings(moves);
    Map<Account, Account> booked = new HashMap<>();
    for (CaptiveMove move : moves) {
      Account account = booked.computeIfAbsent(Account.of(move), takings::of);
      accounts.computeIfAbsent(account, a -> new ArrayList<>()).add(move);
    }
    accounts.values().removeIf(a -> !isAccount(a));
    List<LedgerEntry> entries = new ArrayList<>();
    accounts.forEach((account, moved) -> entries.add(entry(account, moved)));
    return entries;
  }

  /** Deaths alone, and people let go of whom nothing says that they were captives, are none. */
  private boolean isAccount(List<CaptiveMove> moves) {
    boolean held =
        moves.stream()
            .anyMatch(m -> m.type() == FactType.TAKEN_CAPTIVE || m.type() == FactType.HELD_CAPTIVE);
    return held
        || moves.stream().anyMatch(m -> m.type() != FactType.KILLED && captiveMoves.isNamed(m));
  }

  private LedgerEntry entry(Account account, List<CaptiveMove> moves) {
    Movements movements = movements(moves);
    Figure remaining = Remaining.of(movements);
    CaptiveMove stated = stated(moves);
    Figure held = stated == null ? null : movement.sum(List.of(stated), FactType.HELD_CAPTIVE);
    return new LedgerEntry(
        account.eventId(),
        account.who(),
        asOf(moves),
        movements,
        remaining,
        held,
        stated == null ? null : Remaining.consistent(remainingAt(stated.day(), moves), held),
        Remaining.note(movements),
        moves.stream()
            .flatMap(m -> m.facts().stream())
            .map(Fact::id)
            .collect(toCollection(TreeSet::new))
            .stream()
            .toList());
  }

  private Movements movements(List<CaptiveMove> moves) {
    return new Movements(
        movement.sum(moves, FactType.TAKEN_CAPTIVE),
        movement.sum(moves, FactType.RELEASED),
        movement.sum(moves, FactType.RESCUED),
        movement.sum(moves, FactType.KILLED));
  }

  /** What was left by what articles told up to {@code day}: what is held is stated as of a day. */
  private Figure remainingAt(LocalDate day, List<CaptiveMove> moves) {
    return Remaining.of(movements(moves.stream().filter(m -> !m.day().isAfter(day)).toList()));
  }

  /** The latest article's statement of who is still held. */
  private static @Nullable CaptiveMove stated(List<CaptiveMove> moves) {
    return moves.stream()
        .filter(m -> m.type() == FactType.HELD_CAPTIVE)
        .max(comparing(CaptiveMove::day).thenComparing(m -> m.article().id()))
        .orElse(null);
  }

  private static String asOf(List<CaptiveMove> moves) {
    LocalDate last = moves.stream().map(CaptiveMove::day).max(LocalDate::compareTo).orElseThrow();
    return last.equals(LocalDate.MIN) ? "" : last.toString();
  }
}
