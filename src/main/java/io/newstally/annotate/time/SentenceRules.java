package io.newstally.annotate.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stage's rules over a sentence, of which only those are tried that may match. */
final class SentenceRules implements ExtractRule<CoreMap, MatchedExpression> {

  /** What a rule reads. */
  enum Over {
    TOKENS,
    NUMERIZED_TOKENS,
    TEXT,
    UNKNOWN
  }

  /**
   * A rule.
   *
   * @param gate before a rule over tokens
   * @param text the rule's number in the text gate
   */
  record Gated(ExtractRule<CoreMap, MatchedExpression> rule, Over over, Gate gate, int text) {}

  private final List<Gated> rules;
  private final WordConditions words;
  private final TextGate texts;

  SentenceRules(List<Gated> rules, WordConditions words, TextGate texts) {
    this.rules = rules;
    this.words = words;
    this.texts = texts;
  }

  @Override
  public boolean extract(CoreMap sentence, List<MatchedExpression> found) {
    Evidence evidence = new Evidence(sentence);
    boolean extracted = false;
    for (Gated gated : rules) {
      if (evidence.mayMatch(gated) && gated.rule().extract(sentence, found)) {
        extracted = true;
      }
    }
    return extracted;
  }

  /** What the sentence contains, found when it is asked for. */
  private final class Evidence {

    private final CoreMap sentence;
    private @Nullable Sighting tokens;
    private @Nullable Sighting numerized;
    private @Nullable BitSet open;

    Evidence(CoreMap sentence) {
      this.sentence = sentence;
    }

    boolean mayMatch(Gated gated) {
      return switch (gated.over()) {
        case TOKENS -> gated.gate().isOpen(tokens());
        case NUMERIZED_TOKENS -> gated.gate().isOpen(numerized());
        case TEXT -> text().get(gated.text());
        case UNKNOWN -> true;
      };
    }

    private Sighting tokens() {
      Sighting seen = tokens;
      if (seen == null) {
        seen = new Sighting(sentence.get(CoreAnnotations.TokensAnnotation.class), words);
        tokens = seen;
      }
      return seen;
    }

    private Sighting numerized() {
      Sighting seen = numerized;
      if (seen == null) {
        seen = new Sighting(sentence.get(CoreAnnotations.NumerizedTokensAnnotation.class), words);
        numerized = seen;
      }
      return seen;
    }

    private BitSet text() {
      BitSet seen = open;
      if (seen == null) {
        seen = texts.open(sentence.get(CoreAnnotations.TextAnnotation.class));
        open = seen;
      }
      return seen;
    }
  }
}
