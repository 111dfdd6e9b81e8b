package io.newstally.annotate.time;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.StringAnnotationRegexPattern;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.MultiCoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ListExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.GroupPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.MultiNodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.NodePatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.RepeatPatternExpr;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.ValuePatternExpr;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place that reaches what SUTime keeps to itself: the rules of each stage, and the parts of
 * a rule's pattern. The names are those of CoreNLP 4.5.10; with any other version it refuses.
 */
final class SutimeInternals {

  private static final String VERSION = "4.5.10";

  private SutimeInternals() {}

  /**
   * Makes sure that the names below are right.
   *
   * @throws IncompatibleCoreNlpException when CoreNLP is of another version
   */
  static void check() {
    String found = NumberSequenceClassifier.class.getPackage().getImplementationVersion();
    if (!VERSION.equals(found)) {
      throw new IncompatibleCoreNlpException("made for CoreNLP " + VERSION + ", found " + found);
    }
  }

  /** The stages of rules by which a recogniser finds times. */
  static Collection<?> stages(NumberSequenceClassifier recogniser) {
    Object times = get(NumberSequenceClassifier.class, "timexExtractor", recogniser);
    Object rules = get(TimeExpressionExtractorImpl.class, "expressionExtractor", times);
    return ((Map<?, ?>) get(CoreMapExpressionExtractor.class, "stages", rules)).values();
  }

  /** The rules of a stage over the tokens of a sentence. */
  @SuppressWarnings("unchecked")
  static List<ExtractRule<CoreMap, MatchedExpression>> basicRules(Object stage) {
    return (List<ExtractRule<CoreMap, MatchedExpression>>) rules(stage, "basicExtractRule");
  }

  /** The rules of a stage over the chunks that earlier rules made. */
  @SuppressWarnings("unchecked")
  static List<ExtractRule<List<? extends CoreMap>, MatchedExpression>> compositeRules(
      Object stage) {
    return (List<ExtractRule<List<? extends CoreMap>, MatchedExpression>>)
        rules(stage, "compositeExtractRule");
  }

  private static Object rules(Object stage, String field) {
    Object rules = get(stage.getClass(), field, stage);
    return rules instanceof ListExtractRule
        ? get(ListExtractRule.class, "rules", rules)
        : List.of();
  }

  /** Puts other rules in the place of {@link #basicRules}. */
  static void setBasicRules(Object stage, ExtractRule<CoreMap, MatchedExpression> rules) {
    set(stage, "basicExtractRule", rules);
  }

  /** Puts other rules in the place of {@link #compositeRules}. */
  static void setCompositeRules(
      Object stage, ExtractRule<List<? extends CoreMap>, MatchedExpression> rules) {
    set(stage, "compositeExtractRule", rules);
  }

  /** What a pattern was compiled from. */
  static PatternExpr expression(SequencePattern<?> pattern) {
    return (PatternExpr) get(SequencePattern.class, "patternExpr", pattern);
  }

  /** The condition on one token. */
  static NodePattern<?> node(NodePatternExpr expression) {
    return (NodePattern<?>) get(NodePatternExpr.class, "nodePattern", expression);
  }

  /** The parts of a sequence, an alternative or a conjunction. */
  @SuppressWarnings("unchecked")
  static List<PatternExpr> parts(PatternExpr expression) {
    return (List<PatternExpr>) get(expression.getClass(), "patterns", expression);
  }

  /** What stands in a group. */
  static PatternExpr inner(GroupPatternExpr expression) {
    return (PatternExpr) get(GroupPatternExpr.class, "pattern", expression);
  }

  /** What a value is given to. */
  static PatternExpr inner(ValuePatternExpr expression) {
    return (PatternExpr) get(ValuePatternExpr.class, "expr", expression);
  }

  /** What is repeated. */
  static PatternExpr inner(RepeatPatternExpr expression) {
    return (PatternExpr) get(RepeatPatternExpr.class, "pattern", expression);
  }

  /** How often it must come at least. */
  static int least(RepeatPatternExpr expression) {
    return (Integer) get(RepeatPatternExpr.class, "minMatch", expression);
  }

  /** How often it may come at most; negative for any number. */
  static int most(RepeatPatternExpr expression) {
    return (Integer) get(RepeatPatternExpr.class, "maxMatch", expression);
  }

  /**
   * The condition on the first word of a run of tokens whose words, joined, must match something;
   * null where the run is looked at otherwise.
   */
  static @Nullable Beginning beginning(MultiNodePatternExpr expression) {
    Object run = get(MultiNodePatternExpr.class, "multiNodePattern", expression);
    return run.getClass() == MultiCoreMapNodePattern.class
            && get(MultiCoreMapNodePattern.class, "nodePattern", run) instanceof NodePattern<?> node
            && WordConditions.onWord(node) instanceof StringAnnotationRegexPattern regex
        ? new Beginning(regex.getPattern())
        : null;
  }

  private static Object get(Class<?> owner, String name, Object object) {
    try {
      return field(owner, name).get(object);
    } catch (IllegalAccessException e) {
      throw unreachable(owner, name);
    }
  }

  private static void set(Object object, String name, Object value) {
    try {
      field(object.getClass(), name).set(object, value);
    } catch (IllegalAccessException e) {
      throw unreachable(object.getClass(), name);
    }
  }

  private static Field field(Class<?> owner, String name) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw unreachable(owner, name);
    }
  }

  private static IncompatibleCoreNlpException unreachable(Class<?> owner, String name) {
    return new IncompatibleCoreNlpException("cannot reach " + owner.getName() + "." + name);
  }
}
