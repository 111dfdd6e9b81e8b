package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Sentence;
import io.newstally.model.Span;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP's own pipeline: tokenize, pos, lemma, ner, depparse.
 *
 * <p>Time expressions are left unresolved (no document date is set): what "Wednesday" means is
 * decided later, from the article's date, so that the analysis depends on the text alone and SUTime
 * carries nothing from one article to the next.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Name and version; the part behind the slash changes when our use of CoreNLP does. */
  public static final String VERSION = "corenlp-4.5.10/2";

  private final StanfordCoreNLP pipeline;

  /**
   * Loads the models, which takes some fifteen seconds.
   *
   * @param models the folder that holds {@code corenlp/}
   * @throws ModelException when a model is missing or unreadable
   */
  public CoreNlpAnnotator(Path models) {
    RedwoodConfiguration.current().clear().apply();
    this.pipeline = new StanfordCoreNLP(CoreNlpModels.in(models).properties());
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public AnnotatedText annotate(Article article) {
    Annotation annotation = new Annotation(AnalysisText.of(article));
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentences.size(), sentence, article.text()));
    }
    return new AnnotatedText(VERSION, sentences);
  }

  private static Sentence sentence(int index, CoreMap sentence, String text) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    readTree(sentence, heads, relations);
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
              heads[i],
              relations[i]));
    }
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, span, tokens, times(labels));
  }

  private static void readTree(CoreMap sentence, int[] heads, String[] relations) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(relations, "root");
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int dependent = edge.getDependent().index() - 1;
      heads[dependent] = edge.getGovernor().index() - 1;
      relations[dependent] = edge.getRelation().toString();
    }
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
