package io.newstally.fact;

/**
 * A noun or number that stands for the people of a trigger.
 *
 * @param head its position
 * @param link how it was found, for explanations
 * @param sound true when the parse says so, false when only the order of words does
 * @param trigger the trigger whose people they are
 * @param part true for a breakdown of another patient of the trigger
 */
record Patient(Trigger trigger, int head, String link, boolean sound, boolean part) {

  static Patient parsed(Trigger trigger, int head, String link) {
    return new Patient(trigger, head, link, true, false);
  }

  static Patient ordered(Trigger trigger, int head, String link) {
    return new Patient(trigger, head, link, false, false);
  }

  Patient at(int other, String how) {
    return new Patient(trigger, other, link + ", " + how, sound, part);
  }

  Patient partAt(int other, String how) {
    return new Patient(trigger, other, link + ", " + how, sound, true);
  }
}
