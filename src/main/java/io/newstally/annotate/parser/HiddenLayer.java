package io.newstally.annotate.parser;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the hidden layer for one sentence. From one move to the next little changes: the sum
 * over the children on one side of a stacked word stays what it is until it gets another child
 * there, and is kept; so are the vectors of the sentence's words.
 */
final class HiddenLayer {

  /** Nodes behind these are computed as often as they are asked for, which bounds the memory. */
  private static final int REMEMBERED = 500;

  private static final int SIDES = 4;

  private final Features features;
  private final Contributions contributions;
  private final float[] @Nullable [] words;
  private final float[] @Nullable [] sides;
  private final int[] sideChild;

  HiddenLayer(Features features, Contributions contributions) {
    this.features = features;
    this.contributions = contributions;
    int remembered = Math.min(features.nodes(), REMEMBERED);
    words = new float[remembered * Positions.NODES][];
    sides = new float[remembered * SIDES][];
    sideChild = new int[remembered * SIDES];
  }

  /** Puts the sums for a configuration, without the bias, into {@code sums}. */
  void fill(float[] sums, Configuration state) {
    Arrays.fill(sums, 0);
    for (int i = 0; i < 3; i++) {
      Sums.add(sums, word(state.stack(i), 2 - i), word(state.buffer(i), 3 + i));
    }
    for (int depth = 0; depth < 2; depth++) {
      Sums.add(sums, side(state, depth, true), side(state, depth, false));
    }
  }

  private float[] word(int node, int position) {
    int at = node * Positions.NODES + position;
    float[] vector = at < words.length ? words[at] : null;
    if (vector == null) {
      vector = contributions.word(features.word(node), features.tag(node), position);
      if (at < words.length) {
        words[at] = vector;
      }
    }
    return vector;
  }

  private float[] side(Configuration state, int depth, boolean left) {
    int node = state.stack(depth);
    int child = left ? state.left(node) : state.right(node);
    if (child == state.none()) {
      return contributions.noChildren(Positions.child(depth, left));
    }
    int at = node * SIDES + depth * 2 + (left ? 0 : 1);
    if (at >= sides.length) {
      return childrenOf(state, node, depth, left);
    }
    float[] sum = sides[at];
    if (sum == null || sideChild[at] != child) {
      sum = childrenOf(state, node, depth, left);
      sides[at] = sum;
      sideChild[at] = child;
    }
    return sum;
  }

  /** The outermost child, the second, and the outermost child's own, on one side of a node. */
  private float[] childrenOf(Configuration state, int node, int depth, boolean left) {
    int child = left ? state.left(node) : state.right(node);
    int second = left ? state.secondLeft(node) : state.secondRight(node);
    int grandchild = left ? state.left(child) : state.right(child);
    int position = Positions.child(depth, left);
    float[] sum = word(child, position).clone();
    Sums.add(sum, label(state, child, position));
    addChild(sum, state, second, position + 2);
    addChild(sum, state, grandchild, position + 4);
    return sum;
  }

  private void addChild(float[] sum, Configuration state, int child, int position) {
    Sums.add(sum, word(child, position), label(state, child, position));
  }

  private float[] label(Configuration state, int child, int position) {
    return contributions.feature(features.label(state.label(child)), Positions.label(position));
  }
}
