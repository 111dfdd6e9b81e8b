package io.newstally.annotate.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.AbstractStringAnnotationPattern;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.StringAnnotationRegexPattern;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.Pair;
import io.newstally.annotate.word.WordCache;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All conditions that the rules set on single words ("a month's name"), numbered. Which of them a
 * word fulfils is found once and kept.
 */
final class WordConditions {

  private static final int KEPT = 20_000;

  private final List<NodePattern<String>> conditions = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final WordCache<BitSet> kept = new WordCache<>(this::find, KEPT);

  /**
   * The number of a condition that a token can only fulfil by its word, or null where the word does
   * not matter.
   */
  @Nullable Integer number(NodePattern<?> node) {
    NodePattern<String> condition = onWord(node);
    return condition == null ? null : number(key(condition), condition);
  }

  /** The number of a condition on the first of several words. */
  int number(Beginning condition) {
    Pattern whole = condition.whole();
    return number("beginning " + whole.flags() + whole, condition);
  }

  private int number(String key, NodePattern<String> condition) {
    return numbers.computeIfAbsent(
        key,
        k -> {
          conditions.add(condition);
          return conditions.size() - 1;
        });
  }

  /** What a condition demands of a token's word, or null if nothing. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  static @Nullable NodePattern<String> onWord(NodePattern<?> node) {
    if (node instanceof CoreMapNodePattern pattern) {
      for (Pair<Class, NodePattern> part : pattern.getAnnotationPatterns()) {
        if (part.first().equals(CoreAnnotations.TextAnnotation.class) && isString(part.second())) {
          return part.second();
        }
      }
    }
    return null;
  }

  private static boolean isString(NodePattern<?> node) {
    return node instanceof StringAnnotationRegexPattern
        || node instanceof AbstractStringAnnotationPattern;
  }

  /** The same for conditions that hold for the same words. */
  private static String key(NodePattern<String> condition) {
    String flags =
        condition instanceof StringAnnotationRegexPattern regex
            ? "r" + regex.getPattern().flags()
            : "s" + ((AbstractStringAnnotationPattern) condition).ignoreCase();
    return condition.getClass().getSimpleName() + flags + condition;
  }

  /** The numbers of the conditions that a word fulfils; not to be changed. */
  BitSet fulfilledBy(String word) {
    return kept.get(word);
  }

  private BitSet find(String word) {
    BitSet fulfilled = new BitSet(conditions.size());
    for (int i = 0; i < conditions.size(); i++) {
      fulfilled.set(i, conditions.get(i).match(word));
    }
    return fulfilled;
  }
}
