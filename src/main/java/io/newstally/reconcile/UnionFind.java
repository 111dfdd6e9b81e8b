package io.newstally.reconcile;

/** Disjoint sets of the numbers from 0; the least number of a set stands for it. */
final class UnionFind {

  private final int[] parent;

  UnionFind(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The number that stands for the set of {@code n}. */
  int find(int n) {
    int at = n;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Makes one set of the sets of both numbers. */
  void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
