package io.newstally.annotate.parser;

/**
 * The 48 inputs of the network (Chen and Manning 2014, table 1): 18 nodes of the configuration give
 * a word and a tag each, and the 12 of them that are children give the label of their arc.
 *
 * <pre>
 * 0 … 2    s2 s1 s0: the stack, deepest first
 * 3 … 5    b0 b1 b2: the buffer
 * 6 … 11   of s0: left, right, second left, second right, left of left, right of right
 * 12 … 17  the same of s1
 * </pre>
 *
 * The word of node position <i>p</i> is input <i>p</i>, its tag is 18 + <i>p</i>, its label 30 +
 * <i>p</i>.
 */
final class Positions {

  /** Node positions. */
  static final int NODES = 18;

  /** Node positions that are no children. */
  static final int UPRIGHT = 6;

  /** Node positions of the children of a stacked word. */
  static final int CHILDREN = 6;

  /** Inputs of the network. */
  static final int INPUTS = 48;

  private static final int TAGS = 18;
  private static final int LABELS = 30;

  private Positions() {}

  /** The input that takes the tag of a node position. */
  static int tag(int position) {
    return TAGS + position;
  }

  /** The input that takes the label of a node position from {@link #UPRIGHT} on. */
  static int label(int position) {
    return LABELS + position;
  }

  /** The position of the leftmost or rightmost child of s0 or s1; its kin follow by twos. */
  static int child(int depth, boolean left) {
    return UPRIGHT + depth * CHILDREN + (left ? 0 : 1);
  }

  /** The node at each of the positions. */
  static void fill(int[] nodes, Configuration state) {
    for (int i = 0; i < 3; i++) {
      nodes[2 - i] = state.stack(i);
      nodes[3 + i] = state.buffer(i);
    }
    for (int depth = 0; depth < 2; depth++) {
      int node = state.stack(depth);
      int first = child(depth, true);
      nodes[first] = state.left(node);
      nodes[first + 1] = state.right(node);
      nodes[first + 2] = state.secondLeft(node);
      nodes[first + 3] = state.secondRight(node);
      nodes[first + 4] = state.left(state.left(node));
      nodes[first + 5] = state.right(state.right(node));
    }
  }
}
