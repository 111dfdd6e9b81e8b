package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.AndPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.GroupPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.MultiNodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.NodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.OrPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.RepeatPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.SequencePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.ValuePatternExpr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a rule's pattern what every match must contain: a sequence needs all of its parts, an
 * alternative one of them, what may be left out nothing. Search engines index regular expressions
 * by the same reasoning (Cho and Rajagopalan 2002).
 */
final class ClauseFinder {

  private final WordConditions words;

  ClauseFinder(WordConditions words) {
    this.words = words;
  }

  /** Clauses that every match fulfils, those that seldom hold first; none where nothing is sure. */
  List<Clause> find(PatternExpr pattern) {
    List<Clause> clauses = new ArrayList<>(clauses(pattern));
    clauses.sort(Comparator.comparingInt(Clause::looseness));
    return clauses;
  }

  private List<Clause> clauses(PatternExpr pattern) {
    if (pattern instanceof NodePatternExpr one) {
      return List.of(clause(SutimeInternals.node(one)));
    }
    if (pattern instanceof SequencePatternExpr || pattern instanceof AndPatternExpr) {
      return SutimeInternals.parts(pattern).stream().flatMap(p -> clauses(p).stream()).toList();
    }
    if (pattern instanceof MultiNodePatternExpr run) {
      Beginning beginning = SutimeInternals.beginning(run);
      return beginning == null ? List.of() : List.of(Clause.ofWord(words.number(beginning)));
    }
    if (pattern instanceof OrPatternExpr) {
      return either(SutimeInternals.parts(pattern));
    }
    if (pattern instanceof RepeatPatternExpr repeat) {
      return SutimeInternals.least(repeat) > 0 ? clauses(SutimeInternals.inner(repeat)) : List.of();
    }
    if (pattern instanceof GroupPatternExpr group) {
      return clauses(SutimeInternals.inner(group));
    }
    if (pattern instanceof ValuePatternExpr value) {
      return clauses(SutimeInternals.inner(value));
    }
    return List.of();
  }

  private Clause clause(NodePattern<?> node) {
    Integer word = words.number(node);
    return word == null ? Clause.ofOther(node) : Clause.ofWord(word);
  }

  /** One clause: the strictest of each alternative, joined by "or". */
  private List<Clause> either(List<PatternExpr> alternatives) {
    @Nullable Clause joined = null;
    for (PatternExpr alternative : alternatives) {
      List<Clause> clauses = find(alternative);
      if (clauses.isEmpty()) {
        return List.of();
      }
      joined = joined == null ? clauses.get(0) : joined.or(clauses.get(0));
    }
    return joined == null ? List.of() : List.of(joined);
  }
}
