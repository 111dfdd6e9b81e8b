package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.util.CoreMap;
import io.newstally.annotate.gazetteer.Gazetteer;
import io.newstally.annotate.time.NumberAndTimeRecogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds entities as CoreNLP's {@code NERCombinerAnnotator} does: names by three CRFs, then numbers
 * and times, then the phrases of large tables. Sets entity tags and times; the confidences,
 * normalised values and mentions that CoreNLP also gives are read by nobody here.
 *
 * <p>Safe for use by many threads.
 */
final class EntityStage {

  /** What is a number cannot be a time. */
  private static final Set<String> TIMELESS = Set.of("MONEY", "NUMBER");

  private final CoarseTagger names;
  private final NumberAndTimeRecogniser numbersAndTimes;
  private final Gazetteer phrases;

  EntityStage(CoarseTagger names, NumberAndTimeRecogniser numbersAndTimes, Gazetteer phrases) {
    this.names = names;
    this.numbersAndTimes = numbersAndTimes;
    this.phrases = phrases;
  }

  /** Tags a document, whose sentences have tokens with part of speech and lemma. */
  void annotate(Annotation document) {
    Annotation times = new Annotation("");
    int first = 0;
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      EntityTokens joined = EntityTokens.of(tokens, first);
      tag(joined.tokens(), copy(sentence, joined.tokens(), first), times);
      joined.copyTo(tokens);
      first += joined.tokens().size();
    }
  }

  private static CoreMap copy(CoreMap sentence, List<CoreLabel> tokens, int first) {
    Annotation copy = new Annotation(sentence.get(CoreAnnotations.TextAnnotation.class));
    copy.set(
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
    copy.set(
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    copy.set(CoreAnnotations.TokensAnnotation.class, tokens);
    copy.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    copy.set(CoreAnnotations.TokenEndAnnotation.class, first + tokens.size());
    return copy;
  }

  private void tag(List<CoreLabel> tokens, CoreMap sentence, CoreMap times) {
    List<CoreLabel> copies = new ArrayList<>(tokens.size());
    tokens.forEach(token -> copies.add(new CoreLabel(token)));
    names.tag(copies);
    numbersAndTimes.recognise(copies, sentence, times);
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel found = copies.get(i);
      tokens.get(i).setNER(found.ner());
      if (found.get(TimexAnnotation.class) != null && !TIMELESS.contains(found.ner())) {
        tokens.get(i).set(TimexAnnotation.class, found.get(TimexAnnotation.class));
      }
    }
    phrases.tag(tokens);
  }
}
