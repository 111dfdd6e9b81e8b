package io.newstally.annotate.time;

import edu.stanford.nlp.ie.QuantifiableEntityNormalizer;
import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Finds numbers, amounts of money, percentages, ordinals and times, as the second half of CoreNLP's
 * {@code NERClassifierCombiner} does: {@code NumberSequenceClassifier} with SUTime (Chang and
 * Manning 2012), then {@code QuantifiableEntityNormalizer}.
 *
 * <p>Both are used as they are; only, SUTime's rules stand behind gates. Stock SUTime runs each of
 * its 240 pattern automata from every token of every sentence, and nearly all cannot match, for the
 * sentence has no month, no unit, no "ago". Here a rule is tried only where all that its pattern
 * demands is there.
 *
 * <p>Safe for use by many threads.
 */
public final class NumberAndTimeRecogniser {

  /** The setting that names {@code JollyDayHolidays} for stock. */
  private static final String BINDER = "sutime.binder.1";

  private static final String BACKGROUND = "O";
  private static final Set<String> WEAK = Set.of(BACKGROUND, "MISC");

  private final NumberSequenceClassifier classifier;

  /**
   * Reads SUTime's rules.
   *
   * @param settings as for CoreNLP's pipeline; those that begin with {@code sutime} count
   * @param zones tell whether a text speaks of a time zone
   * @throws IncompatibleCoreNlpException when CoreNLP is of another version
   */
  public NumberAndTimeRecogniser(Properties settings, ZoneNames zones) {
    SutimeInternals.check();
    Properties sutime = new Properties();
    settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith("sutime."))
        .forEach(name -> sutime.setProperty(name, settings.getProperty(name)));
    sutime.setProperty(BINDER, LateBindings.class.getName());
    sutime.put(BINDER + "." + LateBindings.ZONES, zones);
    this.classifier = new NumberSequenceClassifier(new Properties(), true, sutime);
    RuleGates.install(classifier);
  }

  /**
   * Sets entity tags and, where there are any, times.
   *
   * @param tokens copies of the sentence's tokens, with the CRF's answer
   * @param sentence the sentence, with its text, tokens and token offsets
   * @param document keeps the count of the document's times
   */
  public void recognise(List<CoreLabel> tokens, CoreMap sentence, CoreMap document) {
    try {
      findNumbersAndTimes(tokens, sentence, document);
    } catch (RuntimeException e) {
      // CoreNLP keeps the CRF's answers then; SUTime is known to fail on a few odd numbers.
    }
    for (CoreLabel token : tokens) {
      token.setNER(token.get(AnswerAnnotation.class));
    }
    try {
      QuantifiableEntityNormalizer.addNormalizedQuantitiesToEntities(tokens, false, true);
    } catch (RuntimeException e) {
      // CoreNLP keeps what was tagged so far.
    }
  }

  private void findNumbersAndTimes(List<CoreLabel> tokens, CoreMap sentence, CoreMap document) {
    List<CoreLabel> found = NumberSequenceClassifier.copyTokens(tokens, sentence);
    classifier.classifyWithGlobalInformation(found, document, sentence);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      String answer = found.get(i).get(AnswerAnnotation.class);
      if (WEAK.contains(token.get(AnswerAnnotation.class)) && !answer.equals(BACKGROUND)) {
        token.set(AnswerAnnotation.class, answer);
      }
      NumberSequenceClassifier.transferAnnotations(found.get(i), token);
    }
  }
}
