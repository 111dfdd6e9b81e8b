package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.GroupPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.MultiNodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.NodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.OrPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.RepeatPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.SequencePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.ValuePatternExpr;
import java.util.List;

/** Reads from a rule's pattern its {@link Reach}. */
final class ReachFinder {

  private static final int NO_WORD = -1;

  private final WordConditions words;

  ReachFinder(WordConditions words) {
    this.words = words;
  }

  Reach find(PatternExpr pattern) {
    if (pattern instanceof NodePatternExpr one) {
      NodePattern<?> node = SutimeInternals.node(one);
      Integer word = words.number(node);
      return new Reach.One(node, word == null ? NO_WORD : word);
    }
    if (pattern instanceof MultiNodePatternExpr run) {
      Beginning beginning = SutimeInternals.beginning(run);
      return beginning == null
          ? new Reach.Anything()
          : new Reach.Run(beginning.whole(), words.number(beginning));
    }
    if (pattern instanceof SequencePatternExpr) {
      return new Reach.Row(parts(pattern));
    }
    if (pattern instanceof OrPatternExpr) {
      return new Reach.Either(parts(pattern));
    }
    if (pattern instanceof RepeatPatternExpr repeat) {
      Reach inner = find(SutimeInternals.inner(repeat));
      return new Reach.Repeat(inner, SutimeInternals.least(repeat), SutimeInternals.most(repeat));
    }
    if (pattern instanceof GroupPatternExpr group) {
      return find(SutimeInternals.inner(group));
    }
    if (pattern instanceof ValuePatternExpr value) {
      return find(SutimeInternals.inner(value));
    }
    return new Reach.Anything();
  }

  private List<Reach> parts(PatternExpr pattern) {
    return SutimeInternals.parts(pattern).stream().map(this::find).toList();
  }
}
