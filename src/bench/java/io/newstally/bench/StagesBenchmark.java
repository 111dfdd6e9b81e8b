package io.newstally.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.newstally.Analysis;
import io.newstally.annotate.Annotator;
import io.newstally.annotate.Annotators;
import io.newstally.annotate.BuiltModels;
import io.newstally.annotate.crf.EntityTagger;
import io.newstally.annotate.gazetteer.Gazetteer;
import io.newstally.annotate.parser.Arc;
import io.newstally.annotate.parser.DependencyParser;
import io.newstally.annotate.tagger.PosTagger;
import io.newstally.annotate.time.NumberAndTimeRecogniser;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What each stage of the annotator takes for a text, and the whole beside CoreNLP's own pipeline.
 * Caches are warm after the first round, so that a text of many different words, such as a day's
 * articles in one file, says more than a short one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {

  /** A file of plain text, as seen from the project's folder. */
  @Param("seeds/a1-raid-wire.txt")
  public String text;

  private final PosTagger tagger = BuiltModels.tagger();
  private final EntityTagger names = BuiltModels.names();
  private final NumberAndTimeRecogniser times = BuiltModels.times();
  private final Gazetteer phrases = BuiltModels.phrases();
  private final DependencyParser parser = BuiltModels.parser();
  private final Annotator fast = Annotators.FAST.lazily(Path.of("models"));
  private final Annotator stock = Annotators.STOCK.lazily(Path.of("models"));
  private Article article;
  private List<CoreMap> sentences;

  /** Reads the text and tags it. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    String words = Files.readString(Path.of(text));
    article = Analysis.article(words, null);
    Annotation document = BuiltModels.tokens(words);
    sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    sentences.forEach(sentence -> tagger.tag(tokens(sentence)));
    sentences.forEach(sentence -> names.tag(tokens(sentence)));
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  private static List<CoreLabel> copies(CoreMap sentence) {
    List<CoreLabel> copies = new ArrayList<>();
    tokens(sentence).forEach(token -> copies.add(new CoreLabel(token)));
    return copies;
  }

  /** CoreNLP's tokenizer and our part-of-speech tagger. */
  @Benchmark
  public Annotation tokensAndTags() {
    Annotation document = BuiltModels.tokens(article.text());
    document
        .get(CoreAnnotations.SentencesAnnotation.class)
        .forEach(sentence -> tagger.tag(tokens(sentence)));
    return document;
  }

  /** The three entity models. */
  @Benchmark
  public Object names() {
    sentences.forEach(sentence -> names.tag(tokens(sentence)));
    return sentences;
  }

  /** Numbers and times, on copies of the tokens. */
  @Benchmark
  public Object numbersAndTimes() {
    Annotation count = new Annotation("");
    sentences.forEach(sentence -> times.recognise(copies(sentence), sentence, count));
    return count;
  }

  /** The large tables of names, on copies of the tokens. */
  @Benchmark
  public Object gazetteer() {
    List<List<CoreLabel>> tagged = sentences.stream().map(StagesBenchmark::copies).toList();
    tagged.forEach(phrases::tag);
    return tagged;
  }

  /** The dependency parser. */
  @Benchmark
  public List<List<Arc>> parser() {
    return sentences.stream().map(sentence -> parser.parse(tokens(sentence))).toList();
  }

  /** The whole annotator. */
  @Benchmark
  public AnnotatedText fast() {
    return fast.annotate(article);
  }

  /** CoreNLP's own pipeline. */
  @Benchmark
  public AnnotatedText stock() {
    return stock.annotate(article);
  }
}
