package io.newstally.annotate.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRuleCreator;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes SUTime's rules for formats of times; those for zones are made when a text names a zone. */
final class ZoneRuleCreator extends AnnotationExtractRuleCreator {

  /** What stands for a zone's name, and for its identifier. */
  private static final Set<String> ZONES = Set.of("zzz", "ZZZ");

  private final AnnotationExtractRuleCreator stock;
  private final ZoneNames names;

  ZoneRuleCreator(AnnotationExtractRuleCreator stock, ZoneNames names) {
    this.stock = stock;
    this.names = names;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public AnnotationExtractRule create(Env env, Map<String, Object> attributes) {
    String format = Expressions.asObject(env, attributes.get("pattern"));
    if (!ZONES.contains(format)) {
      return stock.create(env, attributes);
    }
    Map<String, Object> all = new HashMap<>(env.getDefaults());
    all.putAll(attributes);
    AnnotationExtractRule rule = new AnnotationExtractRuleCreator().create(env, attributes);
    rule.annotationField = CoreAnnotations.TextAnnotation.class;
    rule.pattern = names.pattern();
    rule.extractRule = new LateRule(names, () -> stock.create(env, all).extractRule);
    return rule;
  }

  /** A rule over a sentence's text that is made when a text first has what it looks for. */
  private static final class LateRule implements ExtractRule<CoreMap, MatchedExpression> {

    private final ZoneNames names;
    private final Supplier<ExtractRule<CoreMap, MatchedExpression>> maker;
    private @Nullable ExtractRule<CoreMap, MatchedExpression> made;

    LateRule(ZoneNames names, Supplier<ExtractRule<CoreMap, MatchedExpression>> maker) {
      this.names = names;
      this.maker = maker;
    }

    @Override
    public boolean extract(CoreMap sentence, List<MatchedExpression> found) {
      String text = sentence.get(CoreAnnotations.TextAnnotation.class);
      return names.pattern().matcher(text).find() && made().extract(sentence, found);
    }

    private synchronized ExtractRule<CoreMap, MatchedExpression> made() {
      ExtractRule<CoreMap, MatchedExpression> rule = made;
      if (rule == null) {
        rule = maker.get();
        made = rule;
      }
      return rule;
    }
  }
}
