package io.newstally.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun that a number counts: the next noun group behind it.
 *
 * @param first position of the group's first token
 * @param end position behind its head noun
 * @param name head noun with its tight compounds, singular
 */
record CountedNoun(int first, int end, String name) {

  private static final Set<String> MODIFIERS =
      Set.of(
          "JJ", "JJR", "JJS", "VBN", "VBG", "POS", "HYPH", "NN", "NNP", "NNS", "NNPS", "CD", "AFX");

  /** "Is", "was", "has" and "does" are verbs behind any number; "20 rebounds" is no verb. */
  private static final int LONGEST_AUXILIARY = 4;

  private static final Set<String> LAST =
      Set.of("last", "next", "this", "past", "early", "late", "earlier", "later");

  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT");

  /** What {@code quantity} counts, the words before {@code start} being its hedge. */
  static Optional<CountedNoun> at(Words words, int start, Quantity quantity) {
    boolean compound = words.isHyphen(start) && words.joinedToNext(start);
    if (compound) {
      return words.isNoun(start + 1)
          ? Optional.of(new CountedNoun(start + 1, start + 2, singular(words, start + 1)))
          : Optional.empty();
    }
    boolean agrees = words.pos(start).equals("VBZ") && start == quantity.numberEnd();
    boolean several = quantity.high().compareTo(BigDecimal.ONE) > 0;
    if (agrees && several && words.word(start).length() > LONGEST_AUXILIARY) {
      return Optional.of(new CountedNoun(start, start + 1, words.lemma(start)));
    }
    return at(words, start);
  }

  /** The noun group that begins at {@code start}, or behind an "of" there. */
  static Optional<CountedNoun> at(Words words, int start) {
    int at = start;
    if (words.word(at).equals("of")) {
      at++;
      while (OPENERS.contains(words.pos(at))) {
        at++;
      }
    }
    return group(words, at);
  }

  private static Optional<CountedNoun> group(Words words, int first) {
    int head = -1;
    int at = first;
    while (continues(words, at, head)) {
      if (words.isNoun(at)) {
        head = head >= 0 && words.isPlural(head) && !words.isPlural(at) ? head : at;
      }
      at++;
    }
    if (head < 0 && words.entity(first).equals("NATIONALITY")) {
      return Optional.of(new CountedNoun(first, first + 1, words.raw(first)));
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new CountedNoun(first, head + 1, name(words, first, head)));
  }

  private static boolean continues(Words words, int at, int head) {
    boolean date = words.inDate(at) && (words.isProper(at) || words.is(at, LAST));
    if (date) {
      return false;
    }
    String pos = words.pos(at);
    boolean joins =
        (words.word(at).equals("and") || words.word(at).equals(",") || words.word(at).equals("or"))
            && (words.isNoun(at - 1) || words.pos(at - 1).startsWith("JJ"))
            && !words.isPlural(at - 1)
            && pluralFollows(words, at + 1);
    boolean adverb = pos.equals("RB") && words.pos(at + 1).matches("JJ.*|VBN");
    boolean participleBehind = head >= 0 && pos.matches("VB.|JJ.*|RB|CD");
    boolean pluralHead =
        head == at - 1 && words.isPlural(head) && !words.isNoun(at) && !pos.equals("POS");
    return !participleBehind && !pluralHead && (MODIFIERS.contains(pos) || joins || adverb);
  }

  /** True when a few modifiers and nouns behind "and" end in a plural: "Dutch and Danish ships". */
  private static boolean pluralFollows(Words words, int first) {
    for (int at = first; at < first + 3; at++) {
      if (words.isPlural(at)) {
        return true;
      }
      if (!words.isNoun(at) && !words.pos(at).startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static String name(Words words, int first, int head) {
    StringBuilder name = new StringBuilder(singular(words, head));
    for (int at = head - 1; at >= first && tight(words, at); at--) {
      name.insert(0, " ").insert(0, words.raw(at));
    }
    return name.toString();
  }

  private static boolean tight(Words words, int at) {
    String pos = words.pos(at);
    return pos.equals("NN") || pos.equals("NNP") || pos.equals("JJ");
  }

  private static String singular(Words words, int head) {
    String lemma = words.token(head).lemma();
    return words.pos(head).equals("NNPS") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
