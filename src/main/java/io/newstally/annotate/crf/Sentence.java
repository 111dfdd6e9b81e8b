package io.newstally.annotate.crf;

import java.util.List;

/** The words of a sentence with their scores, and empty ones on both sides. */
final class Sentence {

  /** Nearer than this, the same word again is no evidence that it is a name. */
  private static final int NEAREST_AGAIN = 3;

  private static final int FARTHEST_AGAIN = 149;

  private final List<ScoredWord> words;
  private final boolean[] properNouns;
  private final ScoredWord outside;

  Sentence(List<ScoredWord> words, boolean[] properNouns, ScoredWord outside) {
    this.words = words;
    this.properNouns = properNouns;
    this.outside = outside;
  }

  int size() {
    return words.size();
  }

  private ScoredWord at(int i) {
    return i < 0 || i >= words.size() ? outside : words.get(i);
  }

  Word word(int i) {
    return at(i).word();
  }

  WordScores scores(int i, int model) {
    return at(i).scores().get(model);
  }

  /**
   * Whether the capital of a word may be that of a sentence's or title's begin, since a word
   * without capitals follows; only then do other occurrences count.
   */
  boolean isNamelike(int i) {
    return i > 0
        && word(i).namelike()
        && word(i + 1).smallOnly()
        && word(i + 1).letters()
        && word(i - 1).letters();
  }

  /**
   * Whether a namelike word stands there again, alone.
   *
   * @param step 1 for later in the sentence, -1 for earlier
   */
  boolean isAgain(int i, int step) {
    if (isName(i - 1)) {
      return false;
    }
    for (int far = NEAREST_AGAIN; far <= FARTHEST_AGAIN; far++) {
      int at = i + step * far;
      if (at < 0 || at >= size()) {
        return false;
      }
      if (word(at).sameAs(word(i)) && !isName(at - 1) && !isName(at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int i) {
    return i >= 0 && i < size() && properNouns[i] && word(i).namelike();
  }
}
