package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import java.math.BigDecimal;

/**
 * Tells the "m" of metres from that of a million. What is counted or paid is a million: "2.3m
 * herders", "$5m". Style guides glue that "m" to its digits, those of the metric system set theirs
 * apart (BIPM, The International System of Units, 9th edition, 5.4.3). "2m from 3m" is no distance.
 */
final class Metres {

  /** Nobody writes a thousand million so: "1,500m" is a distance. */
  private static final BigDecimal ABOVE_ALL_MILLIONS = BigDecimal.valueOf(1000);

  /** "A depth of about 2.5m", "waves as high as 2m". */
  private static final int MOST_BEFORE = 6;

  private Metres() {}

  /**
   * True when {@code letters} behind a number without a currency are metres.
   *
   * @param first position of the number
   * @param next position behind the letters
   * @param apart true when a blank stands before the letters
   */
  static boolean are(
      SentenceWords words, String letters, BigDecimal number, int first, int next, boolean apart) {
    if (!letters.replace(".", "").equals("m")) {
      return false;
    }
    int behind = words.isHyphen(next) ? next + 1 : next;
    boolean level = words.pos(behind + 1).matches("CD|\\$");
    if (words.isFormOf(behind, Cue.LENGTH) && !level) {
      return true;
    }
    return !counts(words, next)
        && (apart || number.compareTo(ABOVE_ALL_MILLIONS) >= 0 || isBehindSize(words, first));
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
