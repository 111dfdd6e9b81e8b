package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code words/number-cues.tsv}, which decide what a number near them means. */
final class NumberCues {

  /** What a cue tells. */
  enum Cue {
    /** The "m" before it stands for metres, not for a million. */
    LENGTH,
    /** "Pounds" in its sentence are no money. */
    WEIGHT,
    /** "2-3" in its sentence is a result, not a range. */
    SCORE,
    /** "5% to 12%" behind it is a change and a level, not a range. */
    CHANGE
  }

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  NumberCues(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/number-cues.tsv", "word", "cue", "example", "expected")) {
      words
          .computeIfAbsent(row.constant("cue", Cue.class), cue -> new HashSet<>())
          .add(row.need("word"));
    }
  }

  /** True when the token is such a cue. */
  boolean is(Words sentence, int position, Cue cue) {
    Set<String> lemmas = words.getOrDefault(cue, Set.of());
    return lemmas.contains(sentence.lemma(position)) || lemmas.contains(sentence.word(position));
  }

  /** True when any token of the sentence is such a cue. */
  boolean anyIn(Words sentence, Cue cue) {
    for (int at = 0; at < sentence.size(); at++) {
      if (is(sentence, at, cue)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when {@code letters} behind digits are the "m" of metres.
   *
   * @param next position behind the letters
   */
  boolean metres(Words sentence, int next, String letters) {
    int at = sentence.isHyphen(next) ? next + 1 : next;
    return letters.equals("m") && is(sentence, at, Cue.LENGTH);
  }
}
