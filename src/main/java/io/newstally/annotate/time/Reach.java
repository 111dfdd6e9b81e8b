package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of where a pattern may match: from the places where it may begin, the places where
 * it may end. Place <i>i</i> lies before token <i>i</i>; a set of places is a word of 64 bits, so
 * that all places are tried at once (the bit-parallel simulation of a pattern's automaton,
 * Baeza-Yates and Gonnet 1992, here over tokens instead of letters). What is not known of a pattern
 * is taken to hold: a match has always its end in the set, but not each end has a match.
 */
sealed interface Reach {

  /** A sentence of more tokens has more places than bits. */
  int MOST_TOKENS = Long.SIZE - 1;

  /** The places where a match may end. */
  long ends(long begins, Sighting seen);

  /**
   * One token that meets a condition.
   *
   * @param word the number of what the condition demands of the word; negative for nothing
   */
  record One(NodePattern<?> condition, int word) implements Reach {

    @Override
    public long ends(long begins, Sighting seen) {
      return seen.places(condition, seen.wordPlaces(word, begins)) << 1;
    }
  }

  /**
   * One or more tokens whose words, joined, match a regular expression.
   *
   * @param word the number of what this demands of the first word
   */
  record Run(Pattern joined, int word) implements Reach {

    @Override
    public long ends(long begins, Sighting seen) {
      long ends = 0;
      for (long open = seen.wordPlaces(word, begins); open != 0; open &= open - 1) {
        ends |= seen.endsOfRun(joined, Long.numberOfTrailingZeros(open));
      }
      return ends;
    }
  }

  /** One part behind the other. */
  record Row(List<Reach> parts) implements Reach {

    @Override
    public long ends(long begins, Sighting seen) {
      long ends = begins;
      for (Reach part : parts) {
        ends = ends == 0 ? 0 : part.ends(ends, seen);
      }
      return ends;
    }
  }

  /** One of the parts. */
  record Either(List<Reach> parts) implements Reach {

    @Override
    public long ends(long begins, Sighting seen) {
      long ends = 0;
      for (Reach part : parts) {
        ends |= part.ends(begins, seen);
      }
      return ends;
    }
  }

  /**
   * A part again and again.
   *
   * @param most negative for any number
   */
  record Repeat(Reach part, int least, int most) implements Reach {

    @Override
    public long ends(long begins, Sighting seen) {
      long last = begins;
      for (int i = 0; i < least && last != 0; i++) {
        last = part.ends(last, seen);
      }
      long ends = last;
      for (int i = least; i != most && last != 0; i++) {
        last = part.ends(last, seen) & ~ends;
        ends |= last;
      }
      return ends;
    }
  }

  /** Something of which nothing is known, not even its length. */
  record Anything() implements Reach {

    @Override
    public long ends(long begins, Sighting seen) {
      return -Long.lowestOneBit(begins);
    }
  }
}
