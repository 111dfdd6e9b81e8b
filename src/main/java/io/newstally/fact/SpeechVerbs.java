package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashSet;
import java.util.Set;

/**
 * Verbs of saying: {@code models/words/speech-verbs.tsv}, and those by which somebody gives out a
 * figure: {@code models/words/figures.tsv}.
 */
final class SpeechVerbs {

  static final String TABLE = "words/speech-verbs.tsv";
  static final String FIGURES = "words/figures.tsv";

  /** The noun of a subject that opens its sentence, with article and adjective at most. */
  private static final int LAST_OF_SUBJECT = 2;

  /** "said by telephone that": so many words may stand before the clause. */
  private static final int BEFORE_THAT = 4;

  private final Set<String> lemmas = new HashSet<>();
  private final Set<String> figures = new HashSet<>();

  SpeechVerbs(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "verb", "example", "expected")) {
      lemmas.add(row.need("verb"));
    }
    for (Row row : lexicon.rows(FIGURES, "noun", "example", "expected")) {
      figures.add(row.need("noun"));
    }
  }

  /** True for a word of the phrase for a speaker: "a spokesman in Geneva said". */
  boolean isOfSpeaker(Passage passage, int position) {
    int below = position;
    for (int above : passage.tree().ancestors(position)) {
      boolean subject =
          passage.tree().isAny(below, "nsubj")
              && isAt(passage, above)
              && !VerbPatients.isPassive(passage, above);
      if (subject || isGiven(passage, below)) {
        return true;
      }
      below = above;
    }
    return false;
  }

  /**
   * "A doctor at the rural hospital, who asked not to be named, said that …": the same by the order
   * of words for whoever opens the sentence, where the parse loses the verb before {@code claim}.
   */
  boolean isOfOpeningSpeaker(Passage passage, int position, int claim) {
    boolean ofOpening =
        passage.tree().isAny(position, "nmod") && passage.tree().head(position) <= LAST_OF_SUBJECT;
    for (int at = position + 1; ofOpening && at < claim; at++) {
      if (isAt(passage, at) && opensClause(passage, at + 1, claim)) {
        return true;
      }
    }
    return false;
  }

  /** True when a "that" stands within a few words. */
  private static boolean opensClause(Passage passage, int from, int to) {
    for (int at = from; at < Math.min(to, from + BEFORE_THAT); at++) {
      if (passage.word(at).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "according to a doctor in Suez": the doctor. */
  private static boolean isGiven(Passage passage, int noun) {
    return passage
        .tree()
        .child(noun, "case")
        .filter(c -> passage.word(c).equals("according"))
        .isPresent();
  }

  /** True when the token is a form of such a verb: "said", "raised its figure". */
  boolean isAt(Passage passage, int position) {
    return (passage.hasTag(position, "VB*") || isMistagged(passage, position))
        && ((lemmas.contains(passage.lemma(position)) && !isOfOwn(passage, position))
            || (!passage.pos(position).equals("VBG")
                && passage.tree().children(position, "obj").stream()
                    .anyMatch(o -> isFigure(passage, o))));
  }

  /** "Maliq counts its 31 dead": it mourns them. */
  private static boolean isOfOwn(Passage passage, int verb) {
    return passage.isLemma(verb, "count")
        && passage.tree().children(verb, "obj").stream()
            .flatMap(o -> passage.tree().children(o, "nmod:poss").stream())
            .anyMatch(owner -> passage.hasTag(owner, "PRP$"));
  }

  /**
   * "The chief counts 12 dead": the plural of a noun to the tagger, with a subject to the parser.
   */
  private static boolean isMistagged(Passage passage, int position) {
    return passage.hasTag(position, "NNS")
        && passage.tree().child(position, "nsubj").filter(s -> s < position).isPresent()
        && passage.tree().child(position, "cop").isEmpty();
  }

  /** True for a noun for a number that somebody gives out: "tally". */
  boolean isFigure(Passage passage, int position) {
    return figures.contains(passage.lemma(position)) && passage.token(position).isNoun();
  }
}
