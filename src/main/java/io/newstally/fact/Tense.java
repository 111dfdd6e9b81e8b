package io.newstally.fact;

import io.newstally.model.DependencyTree;
import java.util.List;

/** Tells news in the present tense, which is of its own day: "a bomb kills 14 marines". */
final class Tense {

  /** A diary's entry has no more sentences. */
  static final int LONGEST_ENTRY = 7;

  private Tense() {}

  /**
   * True when the claim's verb stands in the present, or goes on with one: "explodes, killing"; not
   * in "says that it exploded, killing".
   */
  static boolean isPresent(Passage passage, int trigger) {
    DependencyTree tree = passage.tree();
    if (isFinitePresent(passage, trigger)) {
      return true;
    }
    return passage.pos(trigger).equals("VBG")
        && tree.child(trigger, "aux").isEmpty()
        && tree.ancestors(trigger).stream()
            .filter(above -> passage.hasTag(above, "VBD") || isFinitePresent(passage, above))
            .findFirst()
            .filter(above -> isFinitePresent(passage, above))
            .isPresent();
  }

  /** True for a full sentence whose main verb tells an event in the present tense. */
  private static boolean isDiary(Passage passage) {
    DependencyTree tree = passage.tree();
    for (int i = 0; i < passage.size(); i++) {
      if (tree.head(i) < 0) {
        boolean there = tree.child(i, "expl").isPresent() && passage.hasTag(i, "VBZ", "VBP");
        return passage.hasTag(passage.size() - 1, ".")
            && (there
                || (passage.token(i).isVerb() && isFinitePresent(passage, i))
                || goesOnInPresent(passage, i));
      }
    }
    return false;
  }

  /** True for a text that opens in the present tense, or a short one that is mostly told in it. */
  static boolean isDiary(List<Passage> sentences) {
    if (sentences.size() > LONGEST_ENTRY) {
      return isDiary(sentences.get(0));
    }
    long present = sentences.stream().filter(Tense::isDiary).count();
    return 2 * present > sentences.size() || (present > 0 && isDiary(sentences.get(0)));
  }

  /** "burst in and take 12 guests", "It is dawn when a shell falls": a verb beside the main one. */
  private static boolean goesOnInPresent(Passage passage, int root) {
    boolean state = passage.tree().child(root, "cop").filter(c -> isNow(passage, c)).isPresent();
    return passage.tree().children(root, state ? "advcl" : "conj").stream()
        .anyMatch(c -> passage.token(c).isVerb() && isFinitePresent(passage, c));
  }

  private static boolean isNow(Passage passage, int position) {
    return passage.hasTag(position, "VBZ", "VBP");
  }

  private static boolean isFinitePresent(Passage passage, int position) {
    DependencyTree tree = passage.tree();
    boolean auxiliary =
        tree.children(position, "aux", "cop").stream()
            .anyMatch(a -> isNow(passage, a) && passage.isLemma(a, "be"));
    boolean mistagged =
        passage.pos(position).equals("VB")
            && tree.head(position) < 0
            && tree.child(position, "aux", "mark").isEmpty()
            && tree.child(position, "nsubj").isPresent();
    boolean state = tree.isAny(position, "cop") || !passage.isLemma(position, "be");
    boolean own = isNow(passage, position) && !passage.isLemma(position, "have") && state;
    return own || mistagged || auxiliary;
  }
}
