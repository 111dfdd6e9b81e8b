package io.newstally.fact;

import java.util.OptionalInt;

/**
 * Verbs in a row that share subject and object: "shot and killed two guards". The order of words
 * tells them, since taggers often take one of the verbs for a noun.
 */
final class SerialVerbs {

  private SerialVerbs() {}

  /**
   * Position of the noun, number or reflexive that the trigger shares with verbs before or behind
   * it; empty when it stands alone.
   */
  static OptionalInt objectOf(Passage passage, Trigger trigger) {
    int end = trigger.end();
    if (isReflexive(passage, end)) {
      return OptionalInt.of(end);
    }
    int first = first(passage, trigger.first());
    boolean last =
        first < trigger.first()
            && passage.hasTag(first, "VBD", "VBN", "NN")
            && isActive(passage, first);
    OptionalInt own = last ? phrase(passage, end) : OptionalInt.empty();
    return own.isPresent() ? own : object(passage, end);
  }

  private static boolean isActive(Passage passage, int verb) {
    return passage.isNominal(verb - 1) && passage.tree().child(verb, "aux", "cop").isEmpty();
  }

  /**
   * Position of the noun, number or reflexive that the last verb of the row has for its object.
   *
   * @param end position behind a verb; empty when no further verb with an object follows
   */
  private static OptionalInt object(Passage passage, int end) {
    int at = end;
    while (passage.isWord(at, "and", "or", ",", "then") || passage.pos(at).equals("RB")) {
      at++;
    }
    boolean row = at > end && passage.isWord(at - 1, "and", "or", ",", "then", "later", "fatally");
    boolean verb = passage.hasTag(at, "VBD", "VBN", "VBZ", "VB") || isMistaken(passage, end, at);
    if (!row || !verb) {
      return OptionalInt.empty();
    }
    OptionalInt further = object(passage, at + 1);
    return further.isPresent() ? further : phrase(passage, at + 1);
  }

  /** "shot and injured officer Lee": right behind "and" taggers take the verb for an adjective. */
  private static boolean isMistaken(Passage passage, int end, int at) {
    return at == end + 1 && passage.hasTag(at, "JJ") && passage.word(at).endsWith("ed");
  }

  private static OptionalInt phrase(Passage passage, int from) {
    if (isReflexive(passage, from)) {
      return OptionalInt.of(from);
    }
    int at = from;
    while (at < passage.size() && (passage.isPhrasePart(at) || isBracketed(passage, from, at))) {
      at++;
    }
    if (passage.hasTag(at, "VBD", "VBZ", "VBP", "MD")) {
      return OptionalInt.empty();
    }
    int head = at - 1;
    while (head >= from && !bears(passage, head)) {
      head--;
    }
    return head >= from ? OptionalInt.of(head) : OptionalInt.empty();
  }

  private static boolean bears(Passage passage, int at) {
    return passage.isAged(at)
        || (passage.dateAt(at).isEmpty()
            && (passage.token(at).isNoun() || bearsNumber(passage, at)));
  }

  private static boolean bearsNumber(Passage passage, int at) {
    return passage.isNominal(at) && at > 0 && !passage.token(at - 1).isNoun();
  }

  private static boolean isBracketed(Passage passage, int from, int at) {
    if (passage.hasTag(at, "-LRB-", "-RRB-")) {
      return at > from;
    }
    return at > from && passage.hasTag(at - 1, "-LRB-");
  }

  /** True for "himself", "herself", "themselves", and the "self" of headlines. */
  static boolean isReflexive(Passage passage, int position) {
    return passage.isWord(position, "himself", "herself", "themselves", "self");
  }

  /** True when the word at {@code position} goes on with a verb right before it. */
  static boolean goesOn(Passage passage, int position) {
    return passage.word(position - 1).equals("and") && passage.hasTag(position - 2, "VBD", "VBN");
  }

  /** Position of the first verb of the row that goes on at {@code verb}. */
  static int first(Passage passage, int verb) {
    int at = verb;
    while (passage.word(at - 1).equals("and") && at > 2) {
      at -= 2;
    }
    return at;
  }
}
