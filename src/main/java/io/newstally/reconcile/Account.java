package io.newstally.reconcile;

/**
 * An account of captives.
 *
 * @param eventId the event that took them, or in which they are told of
 * @param who what kind of captives, such as "hostages"
 */
record Account(String eventId, String who) {

  static Account of(CaptiveMove move) {
    return new Account(move.eventId(), move.who());
  }
}
