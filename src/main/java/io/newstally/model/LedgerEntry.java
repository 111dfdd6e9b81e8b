package io.newstally.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Captives of an event: taken − released − rescued − died = remaining.
 *
 * @param who the captives, such as "hostages"
 * @param asOf day up to which the account runs, empty when unknown
 * @param remaining bounds of those not accounted for; never below zero
 * @param statedHeld what articles state as still held, null when none does
 * @param consistent whether the stated figure lies within the bounds; null when nothing is stated
 * @param note what an analyst should know, empty when nothing
 * @param factIds the claims behind the account, in alphabetical order
 */
public record LedgerEntry(
    String eventId,
    String who,
    String asOf,
    Movements movements,
    Figure remaining,
    @Nullable Figure statedHeld,
    @Nullable Boolean consistent,
    String note,
    List<String> factIds) {

  public LedgerEntry {
    factIds = List.copyOf(factIds);
  }

  /** The four movements of the account; null where no claim tells. */
  public record Movements(
      @Nullable Figure taken,
      @Nullable Figure released,
      @Nullable Figure rescued,
      @Nullable Figure died) {}
}
