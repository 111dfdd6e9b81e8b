package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.newstally.annotate.gazetteer.Gazetteer;
import io.newstally.annotate.gazetteer.GazetteerConverter;
import io.newstally.annotate.time.NumberAndTimeRecogniser;
import io.newstally.annotate.time.ZoneNames;
import io.newstally.annotate.time.ZoneNamesConverter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the entity stage with CoreNLP's on texts, one a line, and measures the processor time of
 * both for a token. Arguments: a folder for the flat models, a file of texts, rounds.
 */
final class EntitiesRun {

  private static final String DIGEST = "bench";
  private static final Path MODELS = Path.of("models");

  private EntitiesRun() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    RedwoodConfiguration.current().clear().apply();
    Path folder = Path.of(arguments[0]);
    List<String> texts = Files.readAllLines(Path.of(arguments[1]));
    Properties settings = CoreNlpModels.in(MODELS).properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    StanfordCoreNLP tagger = new StanfordCoreNLP(settings);
    EntityStage stage = stage(folder, settings);
    for (int round = Integer.parseInt(arguments[2]); round > 1; round--) {
      run("ours", stage::annotate, documents(texts, tagger));
    }
    List<Annotation> found = documents(texts, tagger);
    run("ours", stage::annotate, found);
    List<Annotation> expected = documents(texts, tagger);
    run("CoreNLP's", new NERCombinerAnnotator(settings)::annotate, expected);
    System.out.println(
        entities(found).equals(entities(expected))
            ? "all tags and times are equal"
            : "THEY DIFFER");
  }

  private static EntityStage stage(Path folder, Properties settings) throws IOException {
    Path phrases = folder.resolve("phrases");
    Path zones = folder.resolve("zones");
    if (!Files.exists(zones)) {
      GazetteerConverter.convert(MODELS.resolve("corenlp"), phrases, DIGEST);
      ZoneNamesConverter.convert(MODELS.resolve("corenlp"), zones, DIGEST);
    }
    StockCoarseTagger names = new StockCoarseTagger(settings);
    long begin = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.open(phrases, DIGEST);
    long opened = System.nanoTime();
    NumberAndTimeRecogniser times =
        new NumberAndTimeRecogniser(settings, ZoneNames.open(zones, DIGEST));
    System.out.printf(
        "opened the phrases in %.0f ms, read the rules for times in %.0f ms%n",
        (opened - begin) / 1e6, (System.nanoTime() - opened) / 1e6);
    return new EntityStage(names, times, gazetteer);
  }

  private static List<Annotation> documents(List<String> texts, StanfordCoreNLP tagger) {
    List<Annotation> documents = texts.stream().map(Annotation::new).toList();
    documents.forEach(tagger::annotate);
    return documents;
  }

  private static void run(String name, Consumer<Annotation> stage, List<Annotation> documents) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    documents.forEach(stage);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long tokens = tokens(documents).count();
    System.out.printf("%s: %.1f us/token, %d tokens%n", name, (end - begin) / 1e3 / tokens, tokens);
  }

  private static Stream<CoreLabel> tokens(List<Annotation> documents) {
    return documents.stream().flatMap(document -> document.get(TokensAnnotation.class).stream());
  }

  private static String entities(List<Annotation> documents) {
    return tokens(documents)
        .map(token -> token.word() + " " + token.ner() + " " + token.get(TimexAnnotation.class))
        .collect(Collectors.joining("\n"));
  }
}
