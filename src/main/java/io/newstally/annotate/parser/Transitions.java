package io.newstally.annotate.parser;

/**
 * The moves of the arc-standard system (Nivre 2004), numbered as the output layer has them: with
 * <i>s1</i> and <i>s0</i> the two topmost words of the stack,
 *
 * <ul>
 *   <li>LEFT with a label: <i>s1</i> hangs on <i>s0</i> and leaves the stack,
 *   <li>RIGHT with a label: <i>s0</i> hangs on <i>s1</i> and leaves the stack,
 *   <li>SHIFT: the next word of the buffer goes onto the stack.
 * </ul>
 *
 * Labels are counted from 1, since 0 is "no label"; label 1 is that of the root.
 */
final class Transitions {

  static final int NO_LABEL = 0;
  static final int ROOT_LABEL = 1;

  private final int labels;

  /**
   * The moves.
   *
   * @param labels number of labels, "no label" among them
   */
  Transitions(int labels) {
    this.labels = labels - 1;
  }

  /** The number of moves. */
  static int count(int labels) {
    return 2 * (labels - 1) + 1;
  }

  int shift() {
    return 2 * labels;
  }

  boolean isLeft(int move) {
    return move < labels;
  }

  /** The label of a LEFT or RIGHT. */
  int label(int move) {
    return move % labels + 1;
  }

  /** The RIGHT that ends a sentence. */
  int rightOfRoot() {
    return labels + ROOT_LABEL - 1;
  }

  /** The only move that can be made; -1 if there are several. */
  int forced(Configuration state) {
    if (state.stackSize() > 2) {
      return -1;
    }
    return state.isBufferEmpty() ? rightOfRoot() : shift();
  }

  /**
   * May a move be made where several can? Words hang on words by any label but that of the root,
   * and the root of the stack takes its one child last.
   */
  boolean isLegal(int move, Configuration state) {
    return move == shift() ? !state.isBufferEmpty() : label(move) != ROOT_LABEL;
  }

  void apply(int move, Configuration state) {
    if (move == shift()) {
      state.shift();
    } else if (isLeft(move)) {
      state.arcLeft(label(move));
    } else {
      state.arcRight(label(move));
    }
  }
}
