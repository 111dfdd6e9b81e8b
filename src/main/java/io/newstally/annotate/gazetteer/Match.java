package io.newstally.annotate.gazetteer;

import java.util.Comparator;

/**
 * A phrase found in a sentence.
 *
 * @param begin its first token
 * @param end the token behind its last
 * @param found what of the tables was found
 * @param triggered when CoreNLP would have come to think of the phrase: 0 for phrases without a
 *     plain word, otherwise later for a later token, and at one token first the phrases that heed
 *     case
 * @param row the place of the phrase in the tables
 */
record Match(int begin, int end, PhraseClass found, int triggered, int row) {

  /** Which of two that overlap stays: the smaller one. */
  static final Comparator<Match> PRECEDENCE =
      Comparator.comparingDouble((Match match) -> -match.found().priority())
          .thenComparingInt(match -> match.begin() - match.end())
          .thenComparingInt(Match::triggered)
          .thenComparingInt(Match::row)
          .thenComparingInt(Match::begin);

  boolean overlaps(Match other) {
    return begin < other.end && other.begin < end;
  }
}
