package io.newstally.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Walks a sentence's dependency tree. Positions are token positions. */
public final class DependencyTree {

  private final Sentence sentence;
  private final List<List<Integer>> children;

  /** Indexes the heads of {@code sentence}. */
  public DependencyTree(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.token(i).head();
      if (head >= 0) {
        children.get(head).add(i);
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
    return Collections.unmodifiableList(children.get(position));
  }

  /** Dependents by one of the relations (a name covers its subtypes), in order of the text. */
  public List<Integer> children(int position, String... relations) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(position)) {
      if (isAny(child, relations)) {
        found.add(child);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** First dependent by one of the relations. */
  public Optional<Integer> child(int position, String... relations) {
    for (int child : children.get(position)) {
      if (isAny(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** True when the token's relation to its head is one of {@code relations} or a subtype of one. */
  public boolean isAny(int position, String... relations) {
    for (String relation : relations) {
      if (sentence.token(position).is(relation)) {
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
        for (int child : children.get(at)) {
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
