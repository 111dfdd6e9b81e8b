package io.newstally.annotate.parser;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's tokenizer, tagger and parser, with which {@link DependencyParser} is compared. */
public final class StockParser {

  private final StanfordCoreNLP tagger;
  private final DependencyParseAnnotator parser;

  /**
   * Loads.
   *
   * @param corenlpModels the folder into which the CoreNLP models were unpacked
   */
  public StockParser(Path corenlpModels) {
    Properties tagging = new Properties();
    tagging.setProperty("annotators", "tokenize,pos");
    tagging.setProperty("tokenize.options", "untokenizable=noneKeep");
    tagging.setProperty("ssplit.newlineIsSentenceBreak", "always");
    tagging.setProperty(
        "pos.model",
        corenlpModels
            .resolve("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger")
            .toString());
    tagger = new StanfordCoreNLP(tagging);
    Properties parsing = new Properties();
    parsing.setProperty("model", corenlpModels.resolve(ParserConverter.MODEL).toString());
    parser = new DependencyParseAnnotator(parsing);
  }

  /** Tagged sentences. */
  public Annotation tag(String text) {
    Annotation annotation = new Annotation(text);
    tagger.annotate(annotation);
    return annotation;
  }

  /** Adds CoreNLP's own parse. */
  public void parse(Annotation tagged) {
    parser.annotate(tagged);
  }

  /** The tokens of each of the sentences. */
  public static List<List<CoreLabel>> sentences(Annotation tagged) {
    return tagged.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
        .toList();
  }

  /** The basic dependencies of each of the sentences. */
  public static List<List<Arc>> arcs(Annotation parsed) {
    return parsed.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(StockParser::arcs)
        .toList();
  }

  private static List<Arc> arcs(CoreMap sentence) {
    List<Arc> arcs = new ArrayList<>();
    sentence
        .get(CoreAnnotations.TokensAnnotation.class)
        .forEach(t -> arcs.add(new Arc(Arc.ROOT, "root")));
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
