package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import io.newstally.annotate.gazetteer.Gazetteer;
import io.newstally.annotate.gazetteer.GazetteerConverter;
import io.newstally.annotate.time.NumberAndTimeRecogniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stage beside CoreNLP's {@code NERCombinerAnnotator}: one CRF, all of SUTime, small tables.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityStageTest {

  private static final String CASELESS =
      """
      the united kingdom	COUNTRY	LOCATION	3
      south korea	COUNTRY	LOCATION	2
      chief executive officer	TITLE	MISC	3
      may	CITY	MISC	1
      heart attack	CAUSE_OF_DEATH	MISC	2
      """;

  private StanfordCoreNLP tagger;
  private NERCombinerAnnotator stock;
  private EntityStage stage;

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    RedwoodConfiguration.current().clear().apply();
    Path tables = folder.resolve("edu/stanford/nlp/models/kbp/english/gazetteers");
    Files.createDirectories(tables);
    Path caseless = Files.writeString(tables.resolve("regexner_caseless.tab"), CASELESS);
    Path cased = Files.writeString(tables.resolve("regexner_cased.tab"), "US\tCOUNTRY\tMISC\t1\n");
    GazetteerConverter.convert(folder, folder.resolve("phrases"), "digest");
    Properties settings = CoreNlpModels.in(Path.of("models")).properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    settings.setProperty("ner.model", settings.getProperty("ner.model").split(",", -1)[1]);
    settings.setProperty(
        "ner.fine.regexner.mapping",
        "ignorecase=true,validpospattern=^(NN|JJ|ADD).*," + caseless + ";" + cased);
    tagger = new StanfordCoreNLP(settings);
    stock = new NERCombinerAnnotator(settings);
    stage =
        new EntityStage(
            new StockCoarseTagger(settings),
            new NumberAndTimeRecogniser(settings, BuiltModels.zones()),
            Gazetteer.open(folder.resolve("phrases"), "digest"));
  }

  static Stream<String> sentences() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/annotate/entities.txt")).stream();
  }

  /** Words that make up times and amounts, in no order: what no author thought of. */
  static Stream<String> jumbles() {
    Random random = new Random(1);
    List<String> words =
        List.of(
            ("Monday may March Jan. 1 12 31 1999 2020 , . - : / 's of the in on at to from between"
                    + " and next last this every day weeks months year hours o'clock am p.m. morning"
                    + " noon today ago before until about more than early mid first third 21st twenty"
                    + " hundred million half quarter couple two nine $ % percent dollars EST GMT"
                    + " Pacific Time Christmas Easter New Year Eve Labor Day spring 90s '80s now old"
                    + " 5-year-old 3-day weekend people Paris -LRB- ( ) 10:30 5/6/2020 2002-2004 1,234"
                    + " 3.5 nineteen ninety-nine daily twice killed police U.S. -08:00")
                .split(" ", -1));
    return IntStream.range(0, 150)
        .mapToObj(
            i ->
                IntStream.range(0, 4 + random.nextInt(30))
                    .mapToObj(j -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource({"sentences", "jumbles"})
  void equalsCoreNlp(String text) {
    Annotation expected = new Annotation(text);
    tagger.annotate(expected);
    Annotation found = new Annotation(text);
    tagger.annotate(found);
    stock.annotate(expected);

    stage.annotate(found);

    assertThat(entities(found)).isEqualTo(entities(expected));
  }

  private static List<String> entities(Annotation document) {
    return document.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(EntityStageTest::entity)
        .toList();
  }

  private static String entity(CoreLabel token) {
    Timex time = token.get(TimexAnnotation.class);
    String tag = token.word() + " " + token.ner();
    return time == null
        ? tag
        : Stream.of(tag, time.tid(), time.timexType(), time.value(), time.altVal())
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
  }
}
