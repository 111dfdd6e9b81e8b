package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** A stage's rules over the chunks of earlier stages; only those are tried that may match. */
final class ChunkRules implements ExtractRule<List<? extends CoreMap>, MatchedExpression> {

  record Gated(ExtractRule<List<? extends CoreMap>, MatchedExpression> rule, Gate gate) {}

  private final List<Gated> rules;
  private final WordConditions words;

  ChunkRules(List<Gated> rules, WordConditions words) {
    this.rules = rules;
    this.words = words;
  }

  @Override
  public boolean extract(List<? extends CoreMap> chunks, List<MatchedExpression> found) {
    Sighting seen = new Sighting(chunks, words);
    boolean extracted = false;
    for (Gated gated : rules) {
      if (gated.gate().isOpen(seen) && gated.rule().extract(chunks, found)) {
        extracted = true;
      }
    }
    return extracted;
  }
}
