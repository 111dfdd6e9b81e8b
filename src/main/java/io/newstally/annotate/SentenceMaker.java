package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import io.newstally.annotate.parser.Arc;
import io.newstally.model.Sentence;
import io.newstally.model.Span;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns CoreNLP's labels and a tree into our own form of a sentence. */
final class SentenceMaker {

  private SentenceMaker() {}

  /**
   * Makes a sentence.
   *
   * @param labels tokens with all annotations
   * @param arcs an arc per token
   * @param text the article's text, which the labels' offsets point into
   */
  static Sentence make(int index, List<CoreLabel> labels, List<Arc> arcs, String text) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(label.beginPosition(), label.endPosition());
      tokens.add(
          new Token(
              span,
              span.of(text),
              label.lemma(),
              label.tag(),
              label.ner(),
              arcs.get(i).head(),
              arcs.get(i).relation()));
    }
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, span, tokens, times(labels));
  }

  private static List<TimeExpression> times(List<CoreLabel> labels) {
    List<TimeExpression> times = new ArrayList<>();
    int first = 0;
    while (first < labels.size()) {
      Timex timex = labels.get(first).get(TimeAnnotations.TimexAnnotation.class);
      int end = first + 1;
      while (timex != null && end < labels.size() && sameTimex(timex, labels.get(end))) {
        end++;
      }
      if (timex != null) {
        times.add(new TimeExpression(first, end, timex.timexType(), value(timex)));
      }
      first = end;
    }
    return times;
  }

  private static boolean sameTimex(Timex timex, CoreLabel label) {
    Timex other = label.get(TimeAnnotations.TimexAnnotation.class);
    return other != null && timex.tid().equals(other.tid());
  }

  private static String value(Timex timex) {
    @Nullable String value = timex.value();
    @Nullable String alternative = timex.altVal();
    return value != null ? value : alternative != null ? alternative : "";
  }
}
