package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import java.math.BigDecimal;

/**
 * Tells the letters of a length from those of a scale. What is counted or paid is a million: "2.3m
 * herders", "$5m". Style guides glue that "m" to its digits, those of the metric system set theirs
 * apart (BIPM, The International System of Units, 9th edition, 5.4.3). "2m from 3m" is no distance;
 * a "10k race" is one of kilometres.
 */
final class Lengths {

  /** Nobody writes a thousand million so: "1,500m" is a distance. */
  private static final BigDecimal ABOVE_ALL_MILLIONS = BigDecimal.valueOf(1000);

  /** "A depth of about 2.5m", "waves as high as 2m". */
  private static final int MOST_BEFORE = 6;

  private Lengths() {}

  /**
   * True when {@code letters} behind a number without a currency tell a length.
   *
   * @param number without its sign
   * @param first position of the number
   * @param next position behind the letters, which may stand in the number's own token
   */
  static boolean isOne(
      SentenceWords words, String letters, BigDecimal number, int first, int next) {
    int behind = words.isHyphen(next) ? next + 1 : next;
    return switch (letters) {
      case "m", "m." -> isMetres(words, number, first, next) || isSize(words, behind);
      case "k", "K" -> words.is(behind, Cue.RACE);
      default -> false;
    };
  }

  /** "30m wide", "30m from the road", "a 30m wall". */
  private static boolean isSize(SentenceWords words, int behind) {
    boolean level = words.pos(behind + 1).matches("CD|\\$");
    return words.isFormOf(behind, Cue.LENGTH) && !level;
  }

  private static boolean isMetres(SentenceWords words, BigDecimal number, int first, int next) {
    boolean apart = next - 1 > first && !words.joinedToNext(next - 2);
    boolean distance = number.compareTo(ABOVE_ALL_MILLIONS) >= 0;
    return !counts(words, next) && (apart || distance || isBehindSize(words, first));
  }

  /** "5m people", "38m sold copies", "35m of its machines", "30m euros". */
  private static boolean counts(SentenceWords words, int next) {
    int noun = next;
    while (words.pos(noun).matches("JJ.*|VB[NG]")) {
      noun++;
    }
    return words.isNoun(noun) || words.word(next).equals("of");
  }

  private static boolean isBehindSize(SentenceWords words, int first) {
    for (int at = first - 1; at >= Math.max(0, first - MOST_BEFORE); at--) {
      if (words.isFormOf(at, Cue.SIZE)) {
        return true;
      }
    }
    return false;
  }
}
