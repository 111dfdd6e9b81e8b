package io.newstally.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks a sentence's dependency tree. Positions are token positions. */
public final class DependencyTree {

  private static final int NONE = -1;

  private final Sentence sentence;

  /** The first dependent of each token, and the next one of the same head; {@link #NONE} ends. */
  private final int[] first;

  private final int[] next;

  /** Indexes the heads of {@code sentence}. */
  public DependencyTree(Sentence sentence) {
    this.sentence = sentence;
    this.first = new int[sentence.size()];
    this.next = new int[sentence.size()];
    Arrays.fill(first, NONE);
    for (int i = sentence.size() - 1; i >= 0; i--) {
      int head = sentence.token(i).head();
      next[i] = head >= 0 ? first[head] : NONE;
      if (head >= 0) {
        first[head] = i;
      }
    }
  }

  /** The sentence whose tree this is. */
  public Sentence sentence() {
    return sentence;
  }

  /** The token at {@code position}. */
  public Token token(int position) {
    return sentence.token(position);
  }

  /** Governing position, -1 for a root. */
  public int head(int position) {
    return sentence.token(position).head();
  }

  /** Dependents in order of the text. */
  public List<Integer> children(int position) {
    List<Integer> found = new ArrayList<>(2);
    for (int child = first[position]; child != NONE; child = next[child]) {
      found.add(child);
    }
    return Collections.unmodifiableList(found);
  }

  /** Dependents by one of the relations (a name covers its subtypes), in order of the text. */
  public List<Integer> children(int position, String... relations) {
    List<Integer> found = new ArrayList<>(2);
    for (int child = first[position]; child != NONE; child = next[child]) {
      if (isAny(child, relations)) {
        found.add(child);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** First dependent by one of the relations. */
  public Optional<Integer> child(int position, String... relations) {
    for (int child = first[position]; child != NONE; child = next[child]) {
      if (isAny(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** True when the token's relation to its head is one of {@code relations} or a subtype of one. */
  public boolean isAny(int position, String... relations) {
    Token token = sentence.token(position);
    for (String relation : relations) {
      if (token.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** All positions at or below {@code top}. */
  public BitSet subtree(int top) {
    return subtree(top, position -> true);
  }

  /** The positions at or below {@code top}; a dependent that {@code enter} refuses is left out. */
  public BitSet subtree(int top, Predicate<Integer> enter) {
    BitSet found = new BitSet(sentence.size());
    Deque<Integer> open = new ArrayDeque<>();
    open.push(top);
    while (!open.isEmpty()) {
      int at = open.pop();
      if (!found.get(at)) {
        found.set(at);
        for (int child = first[at]; child != NONE; child = next[child]) {
          if (enter.test(child)) {
            open.push(child);
          }
        }
      }
    }
    return found;
  }

  /** The governors of {@code position}, nearest first. */
  public List<Integer> ancestors(int position) {
    List<Integer> path = new ArrayList<>();
    int at = head(position);
    while (at >= 0 && !path.contains(at)) {
      path.add(at);
      at = head(at);
    }
    return path;
  }
}
