package io.newstally.annotate.time;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts gates before a recogniser's rules. The rules, their order and what they do stay the same.
 */
final class RuleGates {

  private final WordConditions words = new WordConditions();
  private final ClauseFinder clauses = new ClauseFinder(words);
  private final ReachFinder reaches = new ReachFinder(words);
  private final List<Pattern> patterns = new ArrayList<>();
  private final TextGate texts = new TextGate(patterns);

  private RuleGates() {}

  static void install(NumberSequenceClassifier recogniser) {
    RuleGates gates = new RuleGates();
    SutimeInternals.stages(recogniser).forEach(gates::install);
  }

  private void install(Object stage) {
    List<SentenceRules.Gated> basic =
        SutimeInternals.basicRules(stage).stream().map(this::overSentence).toList();
    if (!basic.isEmpty()) {
      SutimeInternals.setBasicRules(stage, new SentenceRules(basic, words, texts));
    }
    List<ChunkRules.Gated> composite =
        SutimeInternals.compositeRules(stage).stream()
            .map(rule -> new ChunkRules.Gated(rule, gate(rule)))
            .toList();
    if (!composite.isEmpty()) {
      SutimeInternals.setCompositeRules(stage, new ChunkRules(composite, words));
    }
  }

  private SentenceRules.Gated overSentence(ExtractRule<CoreMap, MatchedExpression> rule) {
    if (!(rule instanceof AnnotationExtractRule<?, ?> known)) {
      return new SentenceRules.Gated(rule, SentenceRules.Over.UNKNOWN, Gate.OPEN, 0);
    }
    if (known.pattern instanceof Pattern pattern
        && known.annotationField == CoreAnnotations.TextAnnotation.class) {
      patterns.add(pattern);
      return new SentenceRules.Gated(rule, SentenceRules.Over.TEXT, Gate.OPEN, patterns.size() - 1);
    }
    return new SentenceRules.Gated(rule, over(known.annotationField), gate(rule), 0);
  }

  private static SentenceRules.Over over(Class<?> field) {
    return field == CoreAnnotations.NumerizedTokensAnnotation.class
        ? SentenceRules.Over.NUMERIZED_TOKENS
        : field == CoreAnnotations.TokensAnnotation.class
            ? SentenceRules.Over.TOKENS
            : SentenceRules.Over.UNKNOWN;
  }

  private Gate gate(ExtractRule<?, ?> rule) {
    if (rule instanceof AnnotationExtractRule<?, ?> known
        && known.pattern instanceof TokenSequencePattern pattern) {
      PatternExpr expression = SutimeInternals.expression(pattern);
      return new Gate(clauses.find(expression), reaches.find(expression));
    }
    return Gate.OPEN;
  }
}
