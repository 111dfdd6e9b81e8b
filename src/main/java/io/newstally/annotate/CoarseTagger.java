package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Tags names: people, places, organisations … Equals CoreNLP's {@code ClassifierCombiner} with its
 * three CRFs. Safe for use by many threads.
 */
@FunctionalInterface
interface CoarseTagger {

  /** Sets the {@code AnswerAnnotation} of each token of a sentence, {@code O} for nothing. */
  void tag(List<CoreLabel> tokens);
}
