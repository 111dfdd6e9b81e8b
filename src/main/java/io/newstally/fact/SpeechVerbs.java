package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashSet;
import java.util.Set;

/** Verbs of saying: {@code models/words/speech-verbs.tsv}. */
final class SpeechVerbs {

  static final String TABLE = "words/speech-verbs.tsv";

  private final Set<String> lemmas = new HashSet<>();

  SpeechVerbs(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "verb", "example", "expected")) {
      lemmas.add(row.need("verb"));
    }
  }

  /** True for a word of the phrase for a speaker: "a spokesman in Geneva said". */
  boolean isOfSpeaker(Passage passage, int position) {
    int below = position;
    for (int above : passage.tree().ancestors(position)) {
      boolean subject = passage.tree().isAny(below, "nsubj") && isAt(passage, above);
      if (subject || isGiven(passage, below)) {
        return true;
      }
      below = above;
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

  /** True when the token is a form of such a verb. */
  boolean isAt(Passage passage, int position) {
    return lemmas.contains(passage.lemma(position)) && passage.hasTag(position, "VB*");
  }
}
