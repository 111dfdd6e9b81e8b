package io.newstally.fact;

import java.util.OptionalInt;

/** Pronouns that count people by themselves: "one", "another", "nobody". */
final class Pronouns {

  private Pronouns() {}

  /** How many people the pronoun at {@code position} counts; empty for any other word. */
  static OptionalInt count(Passage passage, int position) {
    boolean noOne = passage.word(position).equals("one") && passage.word(position - 1).equals("no");
    boolean neither = passage.word(position).equals("neither") && passage.hasTag(position, "DT");
    if (noOne || neither || passage.isWord(position, "nobody", "none")) {
      return OptionalInt.of(0);
    }
    boolean one = passage.word(position).equals("one");
    boolean numeral = passage.pos(position).equals("CD");
    boolean another =
        passage.word(position).equals("another") && !passage.word(position - 1).equals("of");
    return another || (one && (numeral || passage.word(position - 1).equals("only")))
        ? OptionalInt.of(1)
        : OptionalInt.empty();
  }

  /** True in "killing one another", which counts nobody. */
  static boolean isReciprocal(Passage passage, int position) {
    return isOneAnother(passage, position) || isOneAnother(passage, position - 1);
  }

  private static boolean isOneAnother(Passage passage, int first) {
    return passage.word(first).equals("one") && passage.word(first + 1).equals("another");
  }
}
