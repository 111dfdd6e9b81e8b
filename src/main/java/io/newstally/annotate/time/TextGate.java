package io.newstally.annotate.time;

import io.newstally.annotate.word.WordCache;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which regular expressions may match somewhere in a text. A match must begin in one of the
 * pieces between blanks, and there the matcher either finds it or comes to the piece's end and
 * would read on. What was found for a piece is kept, for pieces come again; so are beginnings of
 * three characters, most of which no expression knows.
 *
 * <p>The expressions may look behind by {@code \b} only, and none begins with a blank.
 */
final class TextGate {

  private static final int KEPT = 20_000;
  private static final int BEGINNING = 3;
  private static final String LETTER = "x";

  private final List<Pattern> patterns;
  private final WordCache<BitSet> pieces = new WordCache<>(this::inPiece, KEPT);
  private final WordCache<BitSet> beginnings = new WordCache<>(this::ofBeginning, KEPT);

  TextGate(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /** The numbers of the expressions that may match in a text. */
  BitSet open(String text) {
    BitSet open = new BitSet();
    String blankAtEnd = text + "\n";
    int begin = 0;
    for (int i = 0; i < blankAtEnd.length(); i++) {
      if (Character.isWhitespace(blankAtEnd.charAt(i))) {
        if (i > begin) {
          open.or(pieces.get(blankAtEnd.substring(begin, i + 1)));
        }
        begin = i + 1;
      }
    }
    return open;
  }

  /** The expressions that may begin in a piece, which has the blank behind it as its end. */
  private BitSet inPiece(String piece) {
    BitSet open = new BitSet();
    for (int begin = 0; begin < piece.length() - 1; begin++) {
      open.or(from(begin, piece));
    }
    return open;
  }

  private BitSet from(int begin, String piece) {
    int end = Math.min(begin + BEGINNING, piece.length());
    BitSet among = beginnings.get(piece.substring(begin, end));
    return among.isEmpty() ? among : mayBegin(piece, begin, among);
  }

  /** Those that may begin so, be there a border of a word ({@code \b}) before it or not. */
  private BitSet ofBeginning(String beginning) {
    BitSet open = mayBegin(beginning, 0, all());
    open.or(mayBegin(LETTER + beginning, LETTER.length(), all()));
    return open;
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, patterns.size());
    return all;
  }

  private BitSet mayBegin(String text, int at, BitSet among) {
    BitSet found = new BitSet();
    for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
      Matcher matcher = patterns.get(i).matcher(text);
      matcher.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
      found.set(i, matcher.lookingAt() || matcher.hitEnd());
    }
    return found;
  }
}
