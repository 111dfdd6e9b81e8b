package io.newstally.annotate;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import io.newstally.annotate.crf.EntityTagger;
import io.newstally.annotate.gazetteer.Gazetteer;
import io.newstally.annotate.parser.DependencyParser;
import io.newstally.annotate.tagger.PosTagger;
import io.newstally.annotate.time.NumberAndTimeRecogniser;
import io.newstally.annotate.time.ZoneNames;
import io.newstally.annotate.word.WordClusters;
import java.nio.file.Path;
import java.util.Properties;

/** The flat models that the build made, opened for tests of the parts that read them. */
public final class BuiltModels {

  private static final FlatModels FLAT = FlatModels.in(Path.of("models"));

  private static final Properties SETTINGS = CoreNlpModels.in(Path.of("models")).tokensAndTimes();

  private BuiltModels() {}

  /** The part-of-speech tagger. */
  public static PosTagger tagger() {
    WordClusters words = words();
    return FLAT.open(FlatModel.TAGGER, (file, source) -> PosTagger.open(file, source, words));
  }

  /** The tagger of names. */
  public static EntityTagger names() {
    WordClusters words = words();
    return FLAT.open(FlatModel.NAMES, (file, source) -> EntityTagger.open(file, source, words));
  }

  /** The parser. */
  public static DependencyParser parser() {
    return FLAT.open(FlatModel.PARSER, DependencyParser::open);
  }

  /** The recogniser of numbers and times. */
  public static NumberAndTimeRecogniser times() {
    return new NumberAndTimeRecogniser(SETTINGS, zones());
  }

  /** The large tables of names. */
  public static Gazetteer phrases() {
    return FLAT.open(FlatModel.PHRASES, Gazetteer::open);
  }

  /** A text in sentences of tokens, as CoreNLP's tokenizer finds them. */
  public static Annotation tokens(String text) {
    Annotation document = new Annotation(text);
    new TokenizerAnnotator(SETTINGS).annotate(document);
    return document;
  }

  /** The names of time zones. */
  static ZoneNames zones() {
    return FLAT.open(FlatModel.ZONES, ZoneNames::open);
  }

  private static WordClusters words() {
    return FLAT.open(FlatModel.WORDS, WordClusters::open);
  }
}
