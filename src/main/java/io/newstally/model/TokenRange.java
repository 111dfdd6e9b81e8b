package io.newstally.model;

/**
 * A run of tokens in one sentence.
 *
 * @param sentence index of the sentence in the article
 * @param first position of the first token
 * @param end position behind the last token
 */
public record TokenRange(int sentence, int first, int end) {

  public TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("tokens " + first + ".." + end + " are no run");
    }
  }

  /** True when {@code position} is in the run. */
  public boolean contains(int position) {
    return first <= position && position < end;
  }

  /** True when the two runs share a token. */
  public boolean overlaps(TokenRange other) {
    return sentence == other.sentence && first < other.end && other.first < end;
  }
}
