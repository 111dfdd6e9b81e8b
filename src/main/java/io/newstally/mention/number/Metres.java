package io.newstally.mention.number;

import java.util.Set;

/** Decides whether the "m" behind digits stands for metres rather than for a million. */
final class Metres {

  private static final Set<String> AFTER_LENGTH =
      Set.of(
          "long",
          "deep",
          "high",
          "tall",
          "wide",
          "away",
          "above",
          "below",
          "off",
          "from",
          "x",
          "sprint",
          "race",
          "freestyle",
          "hurdles",
          "north",
          "south",
          "east",
          "west",
          "down",
          "up",
          "radius",
          "depth",
          "height");

  private Metres() {}

  /**
   * True when {@code letters} is "m" and the words from {@code next} on speak of a length.
   *
   * @param next position behind the letter
   */
  static boolean meant(Words words, int next, String letters) {
    return letters.equals("m")
        && (words.is(next, AFTER_LENGTH)
            || (words.isHyphen(next) && words.is(next + 1, AFTER_LENGTH)));
  }
}
