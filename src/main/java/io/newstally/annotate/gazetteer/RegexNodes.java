package io.newstally.annotate.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables' nodes that are regular expressions: {@code Calif\.?}, {@code P[Aa]\.?}, e-mail
 * addresses. Which of them a word can match is told by its first character, so that a handful of a
 * thousand is tried.
 */
final class RegexNodes {

  private static final String SPECIAL = "[]?.\\^$()*+{}|";

  private record Node(int number, Pattern pattern) {

    /** Whether some word that begins so may match: the matcher would read on, or is content. */
    boolean mayBegin(char first) {
      Matcher matcher = pattern.matcher(String.valueOf(first));
      return matcher.matches() || matcher.hitEnd() || Character.isSurrogate(first);
    }
  }

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Character, List<Node>> byFirst = new ConcurrentHashMap<>();

  /**
   * Compiles the nodes.
   *
   * @param sources what {@link #source} gave for each
   */
  RegexNodes(String[] sources) {
    for (String source : sources) {
      boolean caseless = source.charAt(0) == 'i';
      int flags = caseless ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
      nodes.add(new Node(nodes.size(), Pattern.compile(source.substring(1), flags)));
    }
  }

  /** Whether CoreNLP reads a word of the tables as a regular expression. */
  static boolean isRegex(String word) {
    return word.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** The stored form of a node. */
  static String source(String regex, boolean caseless) {
    return (caseless ? "i" : "c") + regex;
  }

  /** Hands out the numbers of all nodes that match a word. */
  void matching(String word, IntConsumer found) {
    for (Node node : word.isEmpty() ? nodes : candidates(word.charAt(0))) {
      if (node.pattern().matcher(word).matches()) {
        found.accept(node.number());
      }
    }
  }

  private List<Node> candidates(char first) {
    return byFirst.computeIfAbsent(
        first, c -> nodes.stream().filter(node -> node.mayBegin(c)).toList());
  }
}
