package io.newstally.annotate.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/** What a sentence contains, at one moment: tokens gain annotations from stage to stage. */
final class Sighting {

  private final List<? extends CoreMap> tokens;
  private final BitSet words = new BitSet();
  private final IdentityHashMap<NodePattern<?>, Boolean> others = new IdentityHashMap<>();

  Sighting(List<? extends CoreMap> tokens, WordConditions conditions) {
    this.tokens = tokens;
    for (CoreMap token : tokens) {
      words.or(conditions.fulfilledBy(token.get(CoreAnnotations.TextAnnotation.class)));
    }
  }

  /** Whether all clauses hold. */
  boolean fulfils(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (!fulfils(clause)) {
        return false;
      }
    }
    return true;
  }

  private boolean fulfils(Clause clause) {
    if (words.intersects(clause.words())) {
      return true;
    }
    for (NodePattern<?> other : clause.others()) {
      if (others.computeIfAbsent(other, this::isSeen)) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("unchecked")
  private boolean isSeen(NodePattern<?> condition) {
    NodePattern<CoreMap> onToken = (NodePattern<CoreMap>) condition;
    for (CoreMap token : tokens) {
      if (onToken.match(token)) {
        return true;
      }
    }
    return false;
  }
}
