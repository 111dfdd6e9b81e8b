package io.newstally.mention.number;

import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads "no one", "nobody", "none of the crew" and "no deaths" as a count of zero. */
final class ZeroReader {

  private ZeroReader() {}

  static Optional<Quantity> read(SentenceWords words, int first) {
    return switch (words.word(first)) {
      case "nobody" -> Optional.of(zero(first, first + 1, first + 1, "person"));
      case "none" -> ofGroup(words, first);
      case "no" -> no(words, first);
      default -> Optional.empty();
    };
  }

  private static Optional<Quantity> no(SentenceWords words, int first) {
    if (words.word(first + 1).equals("one")) {
      return Optional.of(zero(first, first + 2, first + 2, "person"));
    }
    return CountedNoun.at(words, first + 1)
        .filter(noun -> words.isPlural(noun.end() - 1))
        .map(noun -> zero(first, first + 1, noun.end(), noun.name()));
  }

  private static Optional<Quantity> ofGroup(SentenceWords words, int first) {
    if (!words.word(first + 1).equals("of")) {
      return Optional.empty();
    }
    return CountedNoun.at(words, first + 1)
        .filter(noun -> words.isPlural(noun.end() - 1))
        .map(noun -> zero(first, first + 1, noun.end(), noun.name()));
  }

  private static Quantity zero(int first, int numberEnd, int end, String noun) {
    return new Quantity(
        first,
        numberEnd,
        end,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        BigDecimal.ONE,
        Quantity.Shape.WORDS,
        new Unit(NumberKind.COUNT, noun));
  }
}
