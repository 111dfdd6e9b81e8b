package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Something that a sentence must contain, or else a rule cannot match: a token that fulfils one of
 * these conditions.
 *
 * @param words numbers of conditions on words
 * @param others conditions on what else a token carries
 */
record Clause(BitSet words, List<NodePattern<?>> others) {

  static Clause ofWord(int condition) {
    BitSet words = new BitSet();
    words.set(condition);
    return new Clause(words, List.of());
  }

  static Clause ofOther(NodePattern<?> condition) {
    return new Clause(new BitSet(), List.of(condition));
  }

  /** What one of two clauses demands. */
  Clause or(Clause other) {
    BitSet either = (BitSet) words.clone();
    either.or(other.words);
    List<NodePattern<?>> others = new ArrayList<>(this.others);
    others.addAll(other.others);
    return new Clause(either, others);
  }

  /** How often a clause will be fulfilled: words seldom, other things often. */
  int looseness() {
    return 1_000 * others.size() + words.cardinality();
  }
}
