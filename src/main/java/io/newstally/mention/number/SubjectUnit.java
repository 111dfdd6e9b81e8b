package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.model.NumberKind;
import io.newstally.model.Token;
import java.util.Optional;

/**
 * The unit of a number that a verb ties to a noun which tells it: "the number of pupils fell to 8",
 * "the average age is 34", "the population was 2,800".
 */
final class SubjectUnit {

  private SubjectUnit() {}

  /** The unit of {@code quantity}, whose number or hedge begins at {@code first}. */
  static Optional<Unit> of(SentenceWords words, Quantity quantity, int first) {
    int governed = subject(words, quantity.numberEnd() - 1);
    int subject = governed >= 0 ? governed : subjectBefore(words, first - 1);
    if (words.is(subject, Cue.AGE)) {
      return Optional.of(new Unit(NumberKind.AGE, "year of age"));
    }
    if (!quantity.isWhole()) {
      return Optional.empty();
    }
    if (words.is(subject, Cue.PEOPLE_NOUN)) {
      return Optional.of(new Unit(NumberKind.COUNT, Unit.PEOPLE));
    }
    boolean number = words.is(subject, Cue.NUMBER_OF) && words.word(subject + 1).equals("of");
    return number
        ? counted(words, subject + 1).map(name -> new Unit(NumberKind.COUNT, name))
        : Optional.empty();
  }

  /** What the words behind "the number" count; "of dead" and "of the wounded" are people. */
  private static Optional<String> counted(SentenceWords words, int of) {
    int state = words.pos(of + 1).equals("DT") ? of + 2 : of + 1;
    return words.is(state, Cue.STATE) && !words.isNoun(state + 1)
        ? Optional.of(Unit.PEOPLE)
        : CountedNoun.at(words, of).map(CountedNoun::name);
  }

  /**
   * The subject before a number of the verb that governs it, or of the number itself, or what the
   * verb puts "at" the number; else -1.
   */
  private static int subject(SentenceWords words, int number) {
    Token told = words.token(number);
    boolean ofVerb = told.is("obl") || told.is("obj") || told.is("dep") || told.is("xcomp");
    int verb = ofVerb ? told.head() : number;
    for (int at = number - 1; at >= 0; at--) {
      Token noun = words.token(at);
      boolean put = noun.is("obj") && told.is("obl");
      if (noun.isNoun() && (put || noun.is("nsubj")) && noun.head() == verb) {
        return at;
      }
    }
    return -1;
  }

  /** Where the parse fails: the head of the noun phrase before an "is" at {@code verb}; else -1. */
  private static int subjectBefore(SentenceWords words, int verb) {
    int first = verb;
    while (first > 0 && words.pos(first - 1).matches("NN.*|JJ.*|DT|IN|CD|PRP.|POS|CC|VB[NG]")) {
      first--;
    }
    int head = -1;
    for (int at = first; at < verb && !(head >= 0 && words.pos(at).equals("IN")); at++) {
      head = words.isNoun(at) ? at : head;
    }
    return words.lemma(verb).equals("be") ? head : -1;
  }
}
