package io.newstally.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;

/**
 * What the text has told of the event that it is about.
 *
 * @param by who did it
 * @param daysBefore how long before the scene so far, where the words tell: "three days after the
 *     raid on Suez"; else 0
 * @param settled true when the place is a claim's own, or the words move the story there: "In Suez,
 *     …", "rebels stormed Suez"; false for one told in passing
 */
record Scene(Told by, Told where, Told when, int daysBefore, boolean settled) {

  static final Scene NONE = new Scene(Told.NOTHING, Told.NOTHING, Told.NOTHING, 0, false);

  /** How many sentences later a place or a doer still goes without saying. */
  private static final int REACH = 2;

  /** A time holds longer: a story goes on for some sentences without a new day. */
  private static final int REACH_OF_TIME = 3;

  /**
   * Words and the sentence that told them.
   *
   * @param words empty when nothing was told
   */
  record Told(String words, int sentence) {

    static final Told NOTHING = new Told("", 0);

    private Told orIfEmpty(Told before) {
      return words.isEmpty() ? before : this;
    }

    private String within(int sentences, int sentence) {
      return sentence - this.sentence <= sentences ? words : "";
    }
  }

  /** This scene after {@code newer} was told; a place told in passing replaces no settled one. */
  Scene then(Scene newer) {
    boolean gone = whereAt(newer.where.sentence()).isEmpty();
    boolean moves = !newer.where.words().isEmpty() && (newer.settled || !settled || gone);
    return new Scene(
        newer.by.orIfEmpty(by),
        moves ? newer.where : where,
        newer.daysBefore > 0 && moves ? before(newer) : newer.when.orIfEmpty(when),
        0,
        moves ? newer.settled : settled);
  }

  /** The day of what was so many days before this scene; nothing when that has no day. */
  private Told before(Scene newer) {
    try {
      LocalDate day = LocalDate.parse(when.words());
      return new Told(day.minusDays(newer.daysBefore).toString(), newer.where.sentence());
    } catch (DateTimeParseException e) {
      return Told.NOTHING;
    }
  }

  /** This scene for an account in which {@code victims} suffered: none of them did it. */
  Scene without(Set<String> victims) {
    return victims.contains(by.words) ? new Scene(Told.NOTHING, where, when, 0, settled) : this;
  }

  /** Who did it, as far as that still goes without saying; empty otherwise. */
  String byAt(int sentence) {
    return by.within(REACH, sentence);
  }

  /** Where it was, as far as that still goes without saying; empty otherwise. */
  String whereAt(int sentence) {
    return where.within(REACH, sentence);
  }

  /** When it was, as far as that still goes without saying; empty otherwise. */
  String whenAt(int sentence) {
    return when.within(REACH_OF_TIME, sentence);
  }
}
