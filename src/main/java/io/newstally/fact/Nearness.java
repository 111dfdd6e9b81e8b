package io.newstally.fact;

import io.newstally.model.DependencyTree;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Chooses among phrases of a sentence the one that belongs to a claim: the nearest one in the
 * smallest part of the tree around the claim that holds any.
 */
final class Nearness {

  private Nearness() {}

  /** What a relative or reduced clause without the claim tells is told of another noun. */
  private static boolean isForeignClause(DependencyTree tree, int position, Trigger trigger) {
    return tree.isAny(position, "acl")
        && !trigger.covers(position)
        && !tree.subtree(position).get(trigger.position());
  }

  /** "hostages killed": what stands outside is told of the people, not of their death. */
  private static boolean isReduced(Passage passage, int position) {
    DependencyTree tree = passage.tree();
    return passage.pos(position).equals("VBN")
        && tree.isAny(position, "acl")
        && tree.child(position, "aux", "nsubj").isEmpty();
  }

  /**
   * The phrase that belongs to the claim, empty when none does.
   *
   * @param position position of each phrase's bearing word
   */
  static <T> Optional<T> choose(
      Passage passage, Patient patient, List<T> phrases, ToIntFunction<T> position) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    DependencyTree tree = passage.tree();
    int trigger = patient.trigger().position();
    Comparator<T> byDistance =
        Comparator.comparingInt((T p) -> Math.abs(position.applyAsInt(p) - trigger));
    for (int top = trigger; top >= 0; top = tree.head(top)) {
      BitSet below = tree.subtree(top, c -> !isForeignClause(tree, c, patient.trigger()));
      below.or(tree.subtree(patient.head()));
      Optional<T> inside =
          phrases.stream().filter(p -> below.get(position.applyAsInt(p))).min(byDistance);
      if (inside.isPresent()) {
        return inside;
      }
      if (top == trigger && isReduced(passage, top)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
