package io.newstally.fact;

import io.newstally.model.DependencyTree;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the subject of a verb, also where the verb shares it with another or the parser lost it.
 */
final class Subjects {

  private static final int HIGHEST_CLIMB = 4;

  private Subjects() {}

  /** Position of the subject's noun, empty when the sentence has none. */
  static OptionalInt of(Passage passage, int verb) {
    return of(passage, verb, 0);
  }

  private static OptionalInt of(Passage passage, int verb, int climbed) {
    DependencyTree tree = passage.tree();
    Optional<Integer> own =
        tree.child(verb, "nsubj").filter(s -> s < verb && !passage.hasTag(s, "EX", "VB*"));
    if (own.isPresent()) {
      boolean relative = passage.hasTag(own.get(), "WP", "WDT");
      int subject = relative ? tree.head(verb) : own.get();
      return subject < 0 ? OptionalInt.empty() : OptionalInt.of(subject);
    }
    if (climbed == HIGHEST_CLIMB || tree.head(verb) < 0) {
      return OptionalInt.empty();
    }
    if (opensClause(passage, tree.head(verb), verb)) {
      return OptionalInt.empty();
    }
    boolean misplaced = passage.hasTag(verb, "VBD", "NNS") && tree.isAny(verb, "conj", "xcomp");
    if (tree.isAny(verb, "conj", "xcomp", "dep", "advcl", "acl")
        && (misplaced || passage.token(tree.head(verb)).isVerb())) {
      return of(passage, tree.head(verb), climbed + 1);
    }
    return beforeInsertion(passage, verb);
  }

  /** "Officials said that shells had killed 12": a "that" parts the verb from the one above it. */
  private static boolean opensClause(Passage passage, int above, int verb) {
    return passage.tree().isAny(verb, "dep")
        && IntStream.range(above + 1, verb)
            .anyMatch(i -> passage.word(i).equals("that") && passage.hasTag(i, "IN"));
  }

  /** "Hamas, said the officials, was proposing": the parser loses a subject before an insertion. */
  private static OptionalInt beforeInsertion(Passage passage, int verb) {
    int speech = passage.tree().head(verb);
    if (speech <= 0 || speech > verb || !passage.tree().isAny(verb, "dep", "parataxis", "ccomp")) {
      return OptionalInt.empty();
    }
    return passage.tree().children(speech, "nsubj").stream()
        .filter(s -> s < speech && passage.word(speech - 1).equals(","))
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
