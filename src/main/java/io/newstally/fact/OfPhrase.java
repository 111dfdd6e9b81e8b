package io.newstally.fact;

import java.util.OptionalInt;

/** What follows a number or noun with "of": "three of the soldiers", "members of the crew". */
final class OfPhrase {

  private OfPhrase() {}

  /** The words of the noun at {@code noun} without whose they are. */
  static String text(Passage passage, int noun) {
    String bare = NounPhrase.of(passage, noun).bareText();
    return bare.replaceFirst("^.*['’]s (?:[\\d.,]+ (?:million |thousand )?)?", "");
  }

  /** The noun of an "of" phrase that begins at {@code from}. */
  static OptionalInt noun(Passage passage, int from) {
    if (!passage.word(from).equals("of")) {
      return OptionalInt.empty();
    }
    int at = from + 1;
    while (at < passage.size() && !ends(passage, at)) {
      at++;
    }
    return at > from + 1 ? OptionalInt.of(at - 1) : OptionalInt.empty();
  }

  private static boolean ends(Passage passage, int at) {
    if (passage.hasTag(at, "PRP", "WP")) {
      return !passage.word(at - 1).equals("of");
    }
    return !passage.hasTag(at, "NN*", "JJ*", "RBS", "DT", "CD", "POS", "PRP$", "HYPH", "VBN")
        || (passage.pos(at - 1).startsWith("NN") && passage.hasTag(at, "DT", "VBN", "CD"))
        || passage.hasTag(at - 1, "PRP", "WP");
  }
}
