package io.newstally.annotate;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.NERClassifierCombiner.Language;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own three CRFs. */
final class StockCoarseTagger implements CoarseTagger {

  private final NERClassifierCombiner combiner;

  /**
   * Loads the models.
   *
   * @throws ModelException when one is unusable
   */
  StockCoarseTagger(Properties settings) {
    Properties passedDown = new Properties();
    String known = "maxAdditionalKnownLCWords";
    passedDown.setProperty(known, settings.getProperty(known));
    String[] models = settings.getProperty("ner.model").split(",", -1);
    try {
      this.combiner = new NERClassifierCombiner(false, Language.ENGLISH, false, passedDown, models);
    } catch (IOException e) {
      throw new ModelException("the models " + settings.getProperty("ner.model") + " are unusable");
    }
  }

  @Override
  public void tag(List<CoreLabel> tokens) {
    List<CoreLabel> answers = combiner.classifySentence(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).set(AnswerAnnotation.class, answers.get(i).get(AnswerAnnotation.class));
    }
  }
}
