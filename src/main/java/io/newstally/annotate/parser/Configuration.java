package io.newstally.annotate.parser;

import java.util.Arrays;

/**
 * How far a parse has come: stack, buffer and the arcs made. Nodes are numbered 0 for the root, 1 …
 * n for the words, and n + 1 for "none", which is its own child.
 *
 * <p>CoreNLP's {@code Configuration} looks for children by walking over the sentence. Here each
 * node knows its two outermost children on either side: arcs are made from the inside to the
 * outside, so a new child is always the outermost one.
 */
final class Configuration {

  private final int none;
  private final int[] stack;
  private int stackSize;
  private int next = 1;
  private final int[] head;
  private final int[] label;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  Configuration(int words) {
    none = words + 1;
    stack = new int[words + 1];
    stackSize = 1;
    head = new int[words + 2];
    label = new int[words + 2];
    left = filled(words + 2);
    secondLeft = filled(words + 2);
    right = filled(words + 2);
    secondRight = filled(words + 2);
  }

  private int[] filled(int length) {
    int[] nodes = new int[length];
    Arrays.fill(nodes, none);
    return nodes;
  }

  boolean isFinished() {
    return stackSize == 1 && isBufferEmpty();
  }

  boolean isBufferEmpty() {
    return next == none;
  }

  int stackSize() {
    return stackSize;
  }

  int none() {
    return none;
  }

  /** The node at a depth of the stack; 0 is the top. */
  int stack(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : none;
  }

  /** The node at a place of the buffer; 0 is the next. */
  int buffer(int place) {
    return Math.min(next + place, none);
  }

  int head(int node) {
    return head[node];
  }

  /** The label of the arc from a node to its head; 0 if it has none yet. */
  int label(int node) {
    return label[node];
  }

  int left(int node) {
    return left[node];
  }

  int secondLeft(int node) {
    return secondLeft[node];
  }

  int right(int node) {
    return right[node];
  }

  int secondRight(int node) {
    return secondRight[node];
  }

  void shift() {
    stack[stackSize++] = next++;
  }

  /** Hangs the second of the stack on the first. */
  void arcLeft(int with) {
    int parent = stack[stackSize - 1];
    int child = stack[stackSize - 2];
    hang(child, parent, with);
    secondLeft[parent] = left[parent];
    left[parent] = child;
    stack[stackSize - 2] = parent;
    stackSize--;
  }

  /** Hangs the first of the stack on the second. */
  void arcRight(int with) {
    int parent = stack[stackSize - 2];
    int child = stack[stackSize - 1];
    hang(child, parent, with);
    secondRight[parent] = right[parent];
    right[parent] = child;
    stackSize--;
  }

  private void hang(int child, int parent, int with) {
    head[child] = parent;
    label[child] = with;
  }
}
