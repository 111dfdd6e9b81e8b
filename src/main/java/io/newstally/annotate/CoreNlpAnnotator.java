package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.newstally.annotate.parser.Arc;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Stanford CoreNLP's own pipeline: tokenize, pos, lemma, ner, depparse.
 *
 * <p>Time expressions are left unresolved (no document date is set): what "Wednesday" means is
 * decided later, from the article's date, so that the analysis depends on the text alone and SUTime
 * carries nothing from one article to the next.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Name and version; the part behind the slash changes when our use of CoreNLP does. */
  public static final String VERSION = "corenlp-4.5.10/4";

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
    return SentenceMaker.make(index, labels, arcs(sentence, labels.size()), text);
  }

  private static List<Arc> arcs(CoreMap sentence, int size) {
    List<Arc> arcs = new ArrayList<>(Collections.nCopies(size, new Arc(Arc.ROOT, "root")));
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      arcs.set(
          edge.getDependent().index() - 1,
          new Arc(edge.getGovernor().index() - 1, edge.getRelation().toString()));
    }
    return arcs;
  }
}
