package io.newstally.fact;

import io.newstally.model.TokenRange;
import java.util.Set;

/**
 * A noun with the words that stand before it and belong to it.
 *
 * @param first position of the first word, determiner and number included
 * @param head position of the noun
 */
record NounPhrase(Passage passage, int first, int head) {

  private static final Set<String> MODIFIERS =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "flat",
          "punct",
          "advmod",
          "case",
          "nmod:npmod",
          "obl:npmod",
          "obl:tmod",
          "nmod:tmod",
          "dep",
          "cc",
          "conj",
          "det:predet",
          "quantmod",
          "goeswith",
          "acl");

  /** The phrase of the noun at {@code head}: the unbroken run of its dependents to the left. */
  static NounPhrase of(Passage passage, int head) {
    int first = head;
    while (first > 0 && belongs(passage, first - 1, head)) {
      first--;
    }
    while (first < head && passage.isWord(first, "and", "or", ",", ";", "-", "–", ":", "\"", "“")) {
      first++;
    }
    // A determiner opens a phrase whatever the parser hung it on.
    boolean opened = first > 0 && passage.hasTag(first - 1, "DT", "PRP$");
    return new NounPhrase(passage, opened ? first - 1 : first, head);
  }

  private static boolean belongs(Passage passage, int position, int head) {
    if (passage.token(position).isVerb() && !passage.hasTag(position, "VBN", "VBG")) {
      return false;
    }
    if (passage.hasTag(position, "IN", "TO", ",", ":", "WP", "WDT")
        && passage.numberAt(position).isEmpty()) {
      return false;
    }
    int at = position;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      if (at == head) {
        return true;
      }
      if (!MODIFIERS.contains(passage.token(at).relation())) {
        return false;
      }
      at = passage.tree().head(at);
    }
    return false;
  }

  /** The same phrase without what stands before {@code position}. */
  NounPhrase from(int position) {
    return position > first && position <= head ? new NounPhrase(passage, position, head) : this;
  }

  TokenRange range() {
    return new TokenRange(passage.sentence().index(), first, head + 1);
  }

  /** The words that say who, without determiner, number or hedge: "Israeli soldiers". */
  String bareText() {
    int from = first;
    while (from < head && isBareOut(from)) {
      from++;
    }
    return passage.text(from, head + 1);
  }

  private boolean isBareOut(int position) {
    return passage.numberAt(position).isPresent()
        || passage.dateAt(position).isPresent()
        || passage.hasTag(
            position, "DT", "PDT", "CD", "HYPH", "PRP$", "IN", "RB", "RBR", ":", ",", "``", "''")
        || passage.isWord(
            position, "other", "another", "more", "further", "total", "estimated", "dead", "own");
  }

  /** The determiner or possessive that opens the phrase in lower case, empty when there is none. */
  String determiner() {
    for (int i = first; i <= head; i++) {
      if (passage.hasTag(i, "DT", "PRP$", "PDT")) {
        return passage.word(i);
      }
      if (passage.pos(i).equals("POS")) {
        return "'s";
      }
    }
    return "";
  }
}
