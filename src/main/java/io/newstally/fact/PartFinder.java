package io.newstally.fact;

import io.newstally.model.NumberMention;
import java.util.ArrayList;
import java.util.List;

/**
 * Breakdowns of a count: "ten people, including three children", "12 people, three of them
 * children", "among them two nurses".
 */
final class PartFinder {

  /** The link of a part of a list that adds up to the whole, which nothing else can be. */
  static final String SUMMAND = "summand";

  private static final int REACH = 6;

  List<Patient> find(Passage passage, Patient whole) {
    List<NumberMention> summands = Breakdown.of(passage, whole);
    List<Patient> parts = new ArrayList<>();
    for (NumberMention number : passage.numbers()) {
      int first = number.tokens().first();
      if (first <= whole.head()) {
        continue;
      }
      if (listed(passage, whole, first)
          || ofThem(passage, whole, number)
          || amongThem(passage, whole, number)
          || summands.contains(number)) {
        String link = summands.contains(number) ? SUMMAND : "part";
        parts.add(whole.partAt(headOf(passage, number), link));
      }
    }
    return parts;
  }

  /** The cue stands behind the whole with no clause between, and the number in its list. */
  private static boolean listed(Passage passage, Patient whole, int first) {
    int cue = first - 1;
    while (cue > whole.head() && !isCue(passage, cue)) {
      if (!isListed(passage, cue)) {
        return false;
      }
      cue--;
    }
    return cue > whole.head() && closeTo(passage, whole, cue);
  }

  private static boolean isCue(Passage passage, int at) {
    return passage.word(at).equals("including")
        || (passage.isWord(at, "them", "whom") && passage.isWord(at - 1, "among", "of"))
        || (passage.word(at).equals("among") && passage.isWord(at + 1, "them", "whom"));
  }

  private static boolean isListed(Passage passage, int at) {
    return passage.numberAt(at).isPresent()
        || passage.hasTag(at, "NN*", "JJ*", "CC", ",", "DT", "CD", "HYPH", "RB", "-LRB-", "-RRB-")
        || passage.isWord(at, "them", "whom", "were", "at")
        || (passage.word(at).equals("of") && passage.numberAt(at - 1).isPresent());
  }

  private static boolean closeTo(Passage passage, Patient whole, int cue) {
    int commas = 0;
    for (int i = whole.head() + 1; i < cue; i++) {
      boolean own = i == whole.trigger().position() || passage.isLemma(i, "be", "have");
      if (passage.hasTag(i, "VB", "VBD", "VBP", "VBZ", "VBG") && !own) {
        return false;
      }
      if (passage.word(i).equals(",")) {
        commas++;
      }
    }
    return commas <= 2 && cue - last(whole) <= 2 * REACH;
  }

  private static boolean ofThem(Passage passage, Patient whole, NumberMention number) {
    int end = number.tokens().end();
    return passage.word(end).equals("of")
        && !GroupReader.isOfRatio(passage, number)
        && passage.isWord(end + 1, "them", "whom")
        && number.tokens().first() - last(whole) <= REACH;
  }

  /** "54 children among them", "two nurses included". */
  private static boolean amongThem(Passage passage, Patient whole, NumberMention number) {
    int end = headOf(passage, number) + 1;
    boolean cue =
        (passage.isWord(end, "among", "amongst") && passage.isWord(end + 1, "them", "whom"))
            || (passage.word(end).equals("included")
                && !passage.hasTag(end + 1, "NN*", "CD", "DT"));
    return cue && number.tokens().first() - last(whole) <= REACH;
  }

  /** Where the telling of the whole ends: at its noun or at its verb. */
  private static int last(Patient whole) {
    return Math.max(whole.head(), whole.trigger().end() - 1);
  }

  private static int headOf(Passage passage, NumberMention number) {
    int at = number.tokens().end();
    int head = number.head();
    if (passage.word(at).equals("of")) {
      return head;
    }
    while (at < passage.size() && passage.hasTag(at, "JJ*", "NN*", "HYPH", "VBN")) {
      if (passage.token(at).isNoun()) {
        head = at;
      }
      at++;
    }
    return head;
  }
}
