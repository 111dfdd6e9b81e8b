package io.newstally.annotate.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables of our own; what CoreNLP makes of them is the expectation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GazetteerTest {

  private static final String CASELESS =
      """
      pell	CITY	LOCATION	1
      new pell	CITY	MISC	2
      pell on the marsh	CITY	MISC	4
      the marsh	COUNTRY	MISC	9
      harbour master	TITLE	MISC	2
      chief harbour master	TITLE	MISC	3
      smoke poisoning	CAUSE_OF_DEATH	MISC	2
      n\\.?\\s?w\\.?	STATE_OR_PROVINCE	LOCATION	1
      .* guild	IDEOLOGY	MISC	1
      İzmit	CITY	LOCATION	1
      kadıtepe	CITY	LOCATION	1
      kelvin	CITY	LOCATION	1
      aa aa	RELIGION	MISC,ORGANIZATION	2
      marsh	CITY	MISC	1
      marsh	COUNTRY	MISC	2
      <?[a-z0-9.]+@[a-z0-9.-]+\\.[a-z]{2,4}>?	EMAIL	MISC	2
      """;

  private static final String CASED =
      """
      [A-Z][a-zA-Z]+ keeper	TITLE	MISC	1
      PL	COUNTRY	LOCATION	1
      P[Ll]\\.?	STATE_OR_PROVINCE	LOCATION	1
      """;

  private Gazetteer gazetteer;
  private TokensRegexNERAnnotator stock;

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    RedwoodConfiguration.current().clear().apply();
    Path tables = folder.resolve("edu/stanford/nlp/models/kbp/english/gazetteers");
    Files.createDirectories(tables);
    Path caseless = Files.writeString(tables.resolve("regexner_caseless.tab"), CASELESS);
    Path cased = Files.writeString(tables.resolve("regexner_cased.tab"), CASED);
    GazetteerConverter.convert(folder, folder.resolve("flat"), "digest");
    gazetteer = Gazetteer.open(folder.resolve("flat"), "digest");
    Properties settings = new Properties();
    settings.setProperty(
        "x.mapping", "ignorecase=true,validpospattern=^(NN|JJ|ADD).*," + caseless + ";" + cased);
    settings.setProperty("x.noDefaultOverwriteLabels", "CITY");
    stock = new TokensRegexNERAnnotator("x", settings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/DT fire/NN in/IN Pell/NNP/LOCATION killed/VBD two/CD",
        "in/IN NEW/NNP PELL/NNP on/IN the/DT Marsh/NNP yesterday/NN",
        "Pell/NNP on/IN the/DT marsh/NN",
        "Pell/NNP/ORGANIZATION on/IN the/DT marsh/NN",
        "old/JJ/ORGANIZATION Pell/NNP/ORGANIZATION",
        "Pell/NNP/PERSON Pell/NNP/MISC Pell/NNP/CITY Pell/VB",
        "the/DT chief/JJ harbour/NN master/NN died/VBD of/IN smoke/NN poisoning/NN",
        "harbour/VB master/VB and/CC harbour/NN/MISC master/NN/PERSON",
        "n.w./NN NW/NNP/LOCATION N.W/JJ nw/RB",
        "the/DT Bakers/NNPS/ORGANIZATION Guild/NNP/ORGANIZATION and/CC a/DT guild/NN",
        "İzmit/NNP izmit/NNP IZMIT/NNP",
        "izmit/NNP near/IN İZMİT/NNP",
        "İzmit/NNP",
        "kadıtepe/NNP KADITEPE/NNP Kaditepe/NNP",
        "Kaditepe/NNP",
        "\u212Aelvin/NNP kelvin/NNP",
        "aa/NN aa/NN aa/NN aa/NN aa/NN",
        "aa/NN aa/NN/LOCATION aa/NN/LOCATION",
        "marsh/NN the/DT marsh/NN/LOCATION",
        "write/VB to/TO a.b@pell.org/ADD now/RB",
        "Bee/NNP keeper/NN bee/NN keeper/NN BEE/NNP Keeper/NN",
        "PL/NNP Pl/NNP pl/NNP PL./NNP/LOCATION Pl./NNP/PERSON",
        "\uD83D\uDE00/NN ./."
      })
  void equalsCoreNlp(String sentence) {
    List<CoreLabel> expected = tokens(sentence);
    Annotation annotation = new Annotation(sentence);
    annotation.set(CoreAnnotations.TokensAnnotation.class, expected);
    stock.annotate(annotation);
    List<CoreLabel> tokens = tokens(sentence);

    gazetteer.tag(tokens);

    assertThat(tokens)
        .extracting(CoreLabel::ner)
        .isEqualTo(expected.stream().map(CoreLabel::ner).toList());
  }

  /** Tokens as word/POS or word/POS/tag. */
  private static List<CoreLabel> tokens(String sentence) {
    return Stream.of(sentence.split(" ")).map(GazetteerTest::token).toList();
  }

  private static CoreLabel token(String text) {
    String[] part = text.split("/", -1);
    CoreLabel token = CoreLabel.wordFromString(part[0]);
    token.setTag(part[1]);
    token.setNER(part.length > 2 ? part[2] : "O");
    return token;
  }
}
