package io.newstally.annotate.gazetteer;

import io.newstally.annotate.flat.FlatWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers phrases as sequences of symbols and writes them as a {@link Trie}. */
final class TrieBuilder {

  private static final class Node {
    private final Map<Integer, Node> children = new TreeMap<>();
    private final List<Integer> phrases = new ArrayList<>();
  }

  private final Node root = new Node();

  /** Adds a phrase. */
  void add(int[] symbols, int phrase) {
    Node node = root;
    for (int symbol : symbols) {
      node = node.children.computeIfAbsent(symbol, s -> new Node());
    }
    node.phrases.add(phrase);
  }

  /**
   * Writes the trie.
   *
   * @return the phrases in the order in which the trie numbers them
   */
  List<Integer> write(FlatWriter file) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    List<Integer> symbols = new ArrayList<>();
    List<Integer> phrases = new ArrayList<>();
    List<Integer> firstEdge = new ArrayList<>();
    List<Integer> firstPhrase = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      firstEdge.add(symbols.size());
      firstPhrase.add(phrases.size());
      symbols.addAll(node.children.keySet());
      nodes.addAll(node.children.values());
      phrases.addAll(node.phrases);
    }
    firstEdge.add(symbols.size());
    firstPhrase.add(phrases.size());
    file.ints("node.edge", array(firstEdge)).ints("edge.symbol", array(symbols));
    file.ints("node.phrase", array(firstPhrase));
    return phrases;
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
