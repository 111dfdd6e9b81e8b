package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
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

  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT");

  /** What {@code quantity} counts, the words before {@code start} being its hedge. */
  static Optional<CountedNoun> at(SentenceWords words, int start, Quantity quantity) {
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
    boolean state = words.is(start, Cue.STATE) && !words.isPlural(start);
    if (state && several && !words.isNoun(start + 1)) {
      return Optional.empty();
    }
    boolean half = quantity.shape() == Quantity.Shape.FRACTION && words.is(start, Cue.WHOLE);
    return at(words, half ? start + 1 : start);
  }

  /** The noun group that begins at {@code start}, or behind an "of" there. */
  static Optional<CountedNoun> at(SentenceWords words, int start) {
    int at = start;
    if (words.word(at).equals("of")) {
      at++;
      while (OPENERS.contains(words.pos(at))) {
        at++;
      }
    }
    return group(words, at);
  }

  private static Optional<CountedNoun> group(SentenceWords words, int first) {
    int head = -1;
    int own = first;
    int at = first;
    while (continues(words, at, head)) {
      if (words.pos(at).equals("POS") && words.has(at + 1)) {
        own = at + 1;
        head = -1;
      } else if (words.isNoun(at) && !isScaleLetter(words, at)) {
        head = head >= 0 && words.isPlural(head) && !words.isPlural(at) ? head : at;
      }
      at++;
    }
    if (head < 0 && words.entity(first).equals("NATIONALITY")) {
      return Optional.of(new CountedNoun(first, first + 1, words.raw(first)));
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new CountedNoun(first, head + 1, name(words, own, head)));
  }

  /** "Two-thirds of the 4.3 M sales": the M is a million, no noun. */
  private static boolean isScaleLetter(SentenceWords words, int at) {
    return words.pos(at - 1).equals("CD") && words.raw(at).length() == 1;
  }

  private static boolean continues(SentenceWords words, int at, int head) {
    boolean date = words.inDate(at) && (words.isProper(at) || words.is(at, Cue.TIME));
    boolean ages = head >= 0 && words.is(at, Cue.AGE);
    if (date || ages) {
      return false;
    }
    String pos = words.pos(at);
    boolean joins =
        (words.word(at).equals("and") || words.word(at).equals(",") || words.word(at).equals("or"))
            && (words.isNoun(at - 1) || words.pos(at - 1).startsWith("JJ"))
            && !words.isPlural(at - 1)
            && pluralFollows(words, at + 1);
    boolean adverb = pos.matches("RB[RS]?") && words.pos(at + 1).matches("JJ.*|VBN");
    boolean closes =
        head >= 0
            && pos.matches("VB.|JJ.*|RB.?|CD")
            && !describesLater(words, at)
            && !isNumberOfName(words, at);
    boolean pluralHead =
        head == at - 1 && words.isPlural(head) && !words.isNoun(at) && !pos.equals("POS");
    return !closes && !pluralHead && (MODIFIERS.contains(pos) || joins || adverb);
  }

  /** "12 Type 99 tanks": the second number belongs to the name of those counted. */
  private static boolean isNumberOfName(SentenceWords words, int at) {
    return words.pos(at).equals("CD") && words.isCapital(at - 1) && words.isPlural(at + 1);
  }

  /** "8 Myanmar military troops": an adjective behind a noun belongs to a noun behind it. */
  private static boolean describesLater(SentenceWords words, int at) {
    int noun = words.token(at).head();
    boolean describes = words.token(at).is("amod") && noun > at && words.isNoun(noun);
    for (int between = at; describes && between < noun; between++) {
      describes = words.isNoun(between) || words.pos(between).startsWith("JJ");
    }
    return describes;
  }

  /** True when a few modifiers and nouns behind "and" end in a plural: "Dutch and Danish ships". */
  private static boolean pluralFollows(SentenceWords words, int first) {
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

  /** The head with the modifiers right before it; joined ones without their "and". */
  private static String name(SentenceWords words, int first, int head) {
    if (words.is(head, Cue.OLD)) {
      return "person";
    }
    StringBuilder name = new StringBuilder(singular(words, head));
    for (int at = head - 1; at >= first && (tight(words, at) || joint(words, at)); at--) {
      boolean compound = at > first && words.pos(at - 1).matches("CD|HYPH");
      if (compound) {
        break;
      }
      if (tight(words, at)) {
        name.insert(0, " ").insert(0, plain(words, at));
      }
    }
    return name.toString();
  }

  private static boolean joint(SentenceWords words, int at) {
    return words.pos(at).equals("CC") && tight(words, at - 1) && tight(words, at + 1);
  }

  private static boolean tight(SentenceWords words, int at) {
    return switch (words.pos(at)) {
      case "NN", "NNP", "JJ" -> !words.is(at, Cue.OLD);
      case "JJS" -> !words.adjective(at).isEmpty();
      default -> false;
    };
  }

  /** The word as written; of a superlative, which ranks those counted, its adjective. */
  private static String plain(SentenceWords words, int at) {
    String adjective = words.adjective(at);
    return adjective.isEmpty() ? words.raw(at) : adjective;
  }

  /** The noun with the word before the number that ranks those counted: "the top three". */
  CountedNoun ranked(SentenceWords words, int number) {
    String rank = words.adjective(number - 1);
    return rank.isEmpty() ? this : new CountedNoun(first, end, rank + " " + name);
  }

  private static String singular(SentenceWords words, int head) {
    if (words.word(head).equals(Unit.PEOPLE)) {
      return Unit.PEOPLE;
    }
    String lemma = words.token(head).lemma();
    boolean unchanged = words.isPlural(head) && lemma.equalsIgnoreCase(words.raw(head));
    return unchanged && lemma.matches(".*[^s]s") && !words.is(head, Cue.SAME_IN_PLURAL)
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
