package io.newstally.fact;

import io.newstally.model.NumberMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list of counts that add up to the one before it: "All 49 aboard, nine crew and 40 soldiers",
 * "Nineteen people died, the charity says: 12 nurses and seven patients".
 */
final class Breakdown {

  private Breakdown() {}

  /** The numbers that the count of {@code whole} is the sum of; none where no list adds up. */
  static List<NumberMention> of(Passage passage, Patient whole) {
    NounPhrase phrase = NounPhrase.of(passage, whole.head());
    Optional<NumberMention> count =
        passage.numbers().stream()
            .filter(n -> phrase.first() <= n.head() && n.head() <= phrase.head())
            .filter(n -> n.amount().value() != null)
            .findFirst();
    if (count.isEmpty()) {
      return List.of();
    }
    List<NumberMention> behind =
        passage.numbers().stream().filter(n -> n.tokens().first() > whole.head()).toList();
    for (int first = 0; first < behind.size(); first++) {
      List<NumberMention> list = list(passage, behind.subList(first, behind.size()));
      if (list.size() > 1 && addsUp(count.get(), list)) {
        return list;
      }
    }
    return List.of();
  }

  /** The numbers from the first on with nothing but their nouns, commas and "and" between. */
  private static List<NumberMention> list(Passage passage, List<NumberMention> numbers) {
    int before = numbers.get(0).tokens().first() - 1;
    List<NumberMention> list = new ArrayList<>();
    if (!passage.hasTag(before, ",", ":", "-LRB-")) {
      return list;
    }
    int behind = before + 1;
    for (NumberMention number : numbers) {
      int next = number.tokens().first();
      if (!isListed(passage, behind, next)) {
        return list;
      }
      list.add(number);
      behind = number.tokens().end();
    }
    return list;
  }

  private static boolean isListed(Passage passage, int first, int end) {
    return IntStream.range(first, end)
        .allMatch(i -> passage.hasTag(i, "NN*", "JJ*", "CC", ",", "HYPH"));
  }

  private static boolean addsUp(NumberMention whole, List<NumberMention> list) {
    BigDecimal sum = BigDecimal.ZERO;
    for (NumberMention number : list) {
      BigDecimal value = number.amount().value();
      if (value == null) {
        return false;
      }
      sum = sum.add(value);
    }
    return sum.compareTo(whole.amount().value()) == 0;
  }
}
