package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.DependencyTree;
import io.newstally.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a thing is told as having happened: the words of {@code models/words/status.tsv} at the
 * trigger or at what governs it decide, nearest first.
 */
final class StatusFinder {

  static final String TABLE = "words/status.tsv";

  private static final Set<String> LEAVES_CLAUSE = Set.of("acl:relcl", "nsubj", "nsubj:pass");

  private final Map<String, Status> governors = new HashMap<>();
  private final Map<String, Status> auxiliaries = new HashMap<>();
  private final Map<String, Status> markers = new HashMap<>();
  private final Set<String> negations = new HashSet<>();

  StatusFinder(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "place", "status", "example", "expected")) {
      String word = row.need("word");
      switch (row.need("place")) {
        case "governor" -> governors.put(word, row.constant("status", Status.class));
        case "auxiliary" -> auxiliaries.put(word, row.constant("status", Status.class));
        case "marker" -> markers.put(word, row.constant("status", Status.class));
        default -> negations.add(word);
      }
    }
  }

  /** What the words at and above {@code position} say; reported when they say nothing. */
  Status find(Passage passage, int position) {
    Optional<Status> near = aroundVerb(passage, position);
    if (near.isPresent()) {
      return near.get();
    }
    DependencyTree tree = passage.tree();
    int below = position;
    for (int above : tree.ancestors(position)) {
      if (LEAVES_CLAUSE.contains(passage.token(below).relation())) {
        break;
      }
      Optional<Status> governed =
          isGoverned(passage, below)
              ? Optional.ofNullable(governor(passage, above))
              : Optional.empty();
      Optional<Status> found = governed.or(() -> shares(passage, position, above));
      if (found.isPresent()) {
        return found.get();
      }
      below = above;
    }
    return Status.REPORTED;
  }

  /** A complement is what its governor is about; a time or place phrase or a sibling is not. */
  private static boolean isGoverned(Passage passage, int position) {
    DependencyTree tree = passage.tree();
    if (tree.isAny(position, "nmod", "obl")) {
      return tree.child(position, "case")
          .map(c -> passage.word(c).matches("of|for|to|about|on|over|with|against|in|at"))
          .orElse(false);
    }
    return !tree.isAny(position, "conj", "advcl", "parataxis");
  }

  private @org.jspecify.annotations.Nullable Status governor(Passage passage, int position) {
    boolean responsibility =
        passage
            .tree()
            .child(position, "obj")
            .map(o -> passage.lemma(o).equals("responsibility"))
            .orElse(false);
    return responsibility ? null : governors.get(passage.lemma(position));
  }

  /**
   * What stands around a verb above holds for the claim unless the claim has a tense of its own.
   */
  private Optional<Status> shares(Passage passage, int position, int above) {
    boolean finite = passage.pos(position).matches("VBD|VBZ|VBP");
    return finite ? Optional.empty() : aroundVerb(passage, above);
  }

  /** Auxiliaries, negation and conjunctions of the verb at {@code position}. */
  private Optional<Status> aroundVerb(Passage passage, int position) {
    DependencyTree tree = passage.tree();
    for (int child : tree.children(position)) {
      if (child > position) {
        continue;
      }
      String lemma = passage.lemma(child);
      if (tree.isAny(child, "advmod", "neg") && negations.contains(lemma)) {
        return Optional.of(Status.DENIED);
      }
      Status auxiliary = tree.isAny(child, "aux") ? auxiliaries.get(lemma) : null;
      Status marker = tree.isAny(child, "mark", "advmod") ? markers.get(lemma) : null;
      if (auxiliary != null || marker != null) {
        return Optional.ofNullable(auxiliary != null ? auxiliary : marker);
      }
    }
    return infinitive(passage, position);
  }

  /** "was proposing to release", "the plan to free": what stands before "to" governs. */
  private Optional<Status> infinitive(Passage passage, int position) {
    int at = position - 1;
    while (at > 0 && (passage.lemma(at).equals("be") || passage.pos(at).startsWith("RB"))) {
      at--;
    }
    if (at < 1 || !passage.word(at).equals("to")) {
      return Optional.empty();
    }
    return Optional.ofNullable(governors.get(passage.lemma(at - 1)));
  }
}
