package io.newstally.mention.date;

import io.newstally.model.Sentence;
import io.newstally.model.Token;

/**
 * Whether the clause around a date speaks of what is to come. Reads tokens, not the tree: the verb
 * nearest before the date governs it, or, for a date that opens its clause, the first one behind.
 */
final class DateTense {

  private final DateWords words;

  DateTense(DateWords words) {
    this.words = words;
  }

  /** Where the verb that governs the token at {@code first} looks. */
  Direction of(Sentence sentence, int first) {
    int verb = verbBefore(sentence, first);
    if (verb >= 0 ? isFutureVerb(sentence, verb) : isFutureBehind(sentence, first)) {
      return Direction.FUTURE;
    }
    if (verb >= 0 && isOnDate(sentence, verb, first)) {
      return Direction.FUTURE;
    }
    return verb >= 0 && isPresent(sentence, verb) ? Direction.PRESENT : Direction.PAST;
  }

  /** "The funeral is on Saturday". */
  private static boolean isOnDate(Sentence sentence, int verb, int first) {
    Token token = sentence.token(verb);
    return token.lemma().equals("be")
        && token.pos().matches("VBZ|VBP")
        && verb == first - 2
        && sentence.token(first - 1).pos().equals("IN");
  }

  /** A bare form without auxiliary or "to" is a present that the tagger took for an infinitive. */
  private static boolean isPresent(Sentence sentence, int verb) {
    String pos = sentence.token(verb).pos();
    boolean bare =
        pos.equals("VB") && verb > 0 && !sentence.token(verb - 1).pos().matches("VB.*|MD|TO|RB");
    return bare || pos.equals("VBZ") || pos.equals("VBP");
  }

  private int verbBefore(Sentence sentence, int first) {
    for (int i = first - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (isVerbal(token) || words.is(DateRole.FUTURE_HEAD, token.word())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || token.pos().equals("MD");
  }

  private boolean isFutureBehind(Sentence sentence, int first) {
    for (int i = first; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (words.is(DateRole.FUTURE_AUXILIARY, token.word())) {
        return true;
      }
      if (isVerbal(token)) {
        return isFutureVerb(sentence, lastOfGroup(sentence, i));
      }
    }
    return false;
  }

  /** The main verb of the group that begins at {@code first}: "are expected", "is to meet". */
  private static int lastOfGroup(Sentence sentence, int first) {
    int last = first;
    for (int i = first + 1; i < sentence.size() && isInGroup(sentence.token(i)); i++) {
      last = sentence.token(i).isVerb() || sentence.token(i).pos().equals("JJ") ? i : last;
    }
    return last;
  }

  private static boolean isInGroup(Token token) {
    return token.isVerb()
        || token.pos().equals("TO")
        || token.pos().equals("RB")
        || token.pos().equals("JJ");
  }

  private boolean isFutureVerb(Sentence sentence, int verb) {
    if (words.is(DateRole.FUTURE_HEAD, sentence.token(verb).word())) {
      return !isSetFree(sentence, verb);
    }
    int at = verb - 1;
    while (at >= 0 && isAuxiliary(sentence.token(at))) {
      if (words.is(DateRole.FUTURE_AUXILIARY, sentence.token(at).word())) {
        return !sentence.token(at).word().equals("would") || !isPerfect(sentence, at);
      }
      at--;
    }
    boolean toInfinitive = at >= 0 && sentence.token(at).pos().equals("TO");
    return toInfinitive && at > 0 && isFutureBeforeTo(sentence, at - 1);
  }

  /** "Set free" and "set off" are done, "set for Monday" is to come. */
  private static boolean isSetFree(Sentence sentence, int verb) {
    return sentence.token(verb).isVerb()
        && verb + 1 < sentence.size()
        && sentence.token(verb + 1).pos().matches("JJ|RP");
  }

  /** "Expected to meet" is future, and so is "is to meet"; "tried to meet" is not. */
  private boolean isFutureBeforeTo(Sentence sentence, int before) {
    Token token = sentence.token(before);
    return words.is(DateRole.FUTURE_HEAD, token.word())
        || (token.lemma().equals("be") && token.isVerb());
  }

  private static boolean isPerfect(Sentence sentence, int auxiliary) {
    return auxiliary + 1 < sentence.size() && sentence.token(auxiliary + 1).lemma().equals("have");
  }

  private static boolean isAuxiliary(Token token) {
    return token.pos().equals("MD")
        || token.pos().equals("RB")
        || token.lemma().equals("be")
        || token.lemma().equals("have");
  }
}
