package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.newstally.annotate.crf.EntityTagger;
import io.newstally.annotate.gazetteer.Gazetteer;
import io.newstally.annotate.parser.DependencyParser;
import io.newstally.annotate.tagger.PosTagger;
import io.newstally.annotate.time.NumberAndTimeRecogniser;
import io.newstally.annotate.time.ZoneNames;
import io.newstally.annotate.word.WordClusters;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The analysis of {@link CoreNlpAnnotator}, many times as fast: CoreNLP's tokenizer and lemmas, and
 * in the place of its tagger, entity stage and parser our own decoders over the same models in flat
 * files. Each part names the class that it equals; a test compares the whole.
 */
final class FastAnnotator implements Annotator {

  private final TokenizerAnnotator tokenizer;
  private final MorphaAnnotator lemmatizer = new MorphaAnnotator(false);
  private final PosTagger tagger;
  private final EntityStage entities;
  private final DependencyParser parser;

  private FastAnnotator(
      TokenizerAnnotator tokenizer,
      PosTagger tagger,
      EntityStage entities,
      DependencyParser parser) {
    this.tokenizer = tokenizer;
    this.tagger = tagger;
    this.entities = entities;
    this.parser = parser;
  }

  /**
   * Opens the flat models, the parts beside each other.
   *
   * @throws ModelException when a model is missing, damaged or made from another
   * @throws io.newstally.annotate.time.IncompatibleCoreNlpException when CoreNLP is of another
   *     version
   */
  static FastAnnotator open(Path models) {
    RedwoodConfiguration.current().clear().apply();
    Properties settings = CoreNlpModels.in(models).tokensAndTimes();
    FlatModels flat = FlatModels.in(models);
    var times =
        Loading.begin(
            () ->
                new NumberAndTimeRecogniser(settings, flat.open(FlatModel.ZONES, ZoneNames::open)));
    var words = Loading.begin(() -> flat.open(FlatModel.WORDS, WordClusters::open));
    var tagger =
        words.then(
            w -> flat.open(FlatModel.TAGGER, (file, source) -> PosTagger.open(file, source, w)));
    var names =
        words.then(
            w -> flat.open(FlatModel.NAMES, (file, source) -> EntityTagger.open(file, source, w)));
    var phrases = Loading.begin(() -> flat.open(FlatModel.PHRASES, Gazetteer::open));
    var parser = Loading.begin(() -> flat.open(FlatModel.PARSER, DependencyParser::open));
    EntityTagger nameTagger = names.done();
    return new FastAnnotator(
        new TokenizerAnnotator(settings),
        tagger.done(),
        new EntityStage(nameTagger::tag, times.done(), phrases.done()),
        parser.done());
  }

  /** The same as the stock annotator's, since the analyses are the same. */
  @Override
  public String version() {
    return CoreNlpAnnotator.VERSION;
  }

  @Override
  public AnnotatedText annotate(Article article) {
    Annotation document = new Annotation(AnalysisText.of(article));
    tokenizer.annotate(document);
    List<CoreMap> found = document.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap sentence : found) {
      tagger.tag(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    lemmatizer.annotate(document);
    entities.annotate(document);
    List<Sentence> sentences = new ArrayList<>(found.size());
    for (CoreMap sentence : found) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      sentences.add(
          SentenceMaker.make(sentences.size(), tokens, parser.parse(tokens), article.text()));
    }
    return new AnnotatedText(CoreNlpAnnotator.VERSION, sentences);
  }
}
