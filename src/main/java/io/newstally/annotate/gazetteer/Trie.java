package io.newstally.annotate.gazetteer;

import io.newstally.annotate.flat.FlatFile;
import java.nio.IntBuffer;

/**
 * A trie over symbols (Fredkin 1960) in two arrays. Nodes are numbered level by level from the root
 * 0, so that the edges in the order of their begin lead to nodes 1, 2, 3 …: no edge needs to say
 * whither. The edges of a node stand together, sorted by symbol.
 */
final class Trie {

  /** What {@link #child} gives where no phrase goes on so. */
  static final int NONE = -1;

  /** The root. */
  static final int ROOT = 0;

  private final IntBuffer firstEdge;
  private final IntBuffer symbols;
  private final IntBuffer firstPhrase;

  Trie(FlatFile file) {
    this.firstEdge = file.ints("node.edge");
    this.symbols = file.ints("edge.symbol");
    this.firstPhrase = file.ints("node.phrase");
  }

  /** The node behind the edge with a symbol, or {@link #NONE}. */
  int child(int node, int symbol) {
    int low = firstEdge.get(node);
    int high = firstEdge.get(node + 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int there = symbols.get(middle);
      if (there == symbol) {
        return middle + 1;
      }
      if (there < symbol) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /** The first phrase that ends at a node. */
  int firstPhrase(int node) {
    return firstPhrase.get(node);
  }

  /** The end, exclusive, of the phrases that end at a node. */
  int endPhrase(int node) {
    return firstPhrase.get(node + 1);
  }
}
