package io.newstally.annotate.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import io.newstally.annotate.BuiltModels;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser gives what CoreNLP's parser gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DependencyParserTest {

  private static final Path MODELS = Path.of("models/corenlp");

  private final StockParser stock = new StockParser(MODELS);
  private final DependencyParser fast = BuiltModels.parser();

  private void assertEqual(String text) {
    Annotation annotation = stock.tag(text);
    List<List<Arc>> arcs = StockParser.sentences(annotation).stream().map(fast::parse).toList();
    stock.parse(annotation);
    assertThat(arcs).isEqualTo(StockParser.arcs(annotation));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three miners were killed and eleven others injured when a shaft flooded on Monday.",
        "That the bridge had been closed was announced hours later by the mayor's office.",
        "What was said is known; who was shot, and by whom, remains unclear (police said).",
        "\"Nobody was hurt,\" she said, \"and nobody was being held.\"",
        "The boat, which was carrying some 40 people, sank near Port Marin; 12 got out alive.",
        "TWO DEAD, FIVE MISSING AS STORM HITS COAST, GOVERNOR SAYS",
        "Killed: 3. Injured: 7-8. Missing: n/a",
        "1. Anna Berg, 34, of Oslo 2. Li Wei, 9, of Dalian 3. unknown",
        "Ms. O'Neil-Ortega (née Díaz) told AFP/Reuters that €1.5m – or $1,7 m – was stolen.",
        "Łódź, Žižkov, 東京 and القاهرة were named in the 😀 report… ¿Quién lo escribió?",
        "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a",
        ") ) ( ( , , ; ; -- - ... !!! ?? ' \" ` `` '' [ ] { }",
        "www.example.org info@example.org @someone #hashtag 12:30 3/4 50% +44 20 7946 0000",
        "Run.",
        "Yes",
        "!",
        "Not only was the driver not charged, he was never even asked why he had been there.",
        "Of the 1,204 people tested, 18 tested positive, 4 of whom have since died.",
        "If found guilty, they could be sentenced to up to 20 years in prison.",
        "Rebels who had been fighting in the hills for months freed 13 of 21 hostages Friday.",
      })
  void givesTheSameArcs(String text) {
    assertEqual(text);
  }

  @ParameterizedTest
  @CsvSource({"1, 40", "2, 300", "3, 900"})
  void givesTheSameArcsForShuffledWords(int seed, int length) {
    List<String> words =
        List.of(
            "police, killed were the three of in a was and by that people ( ) , : who 12 not Monday"
                .split(" "));
    Random random = new Random(seed);
    assertEqual(
        String.join(
            " ",
            IntStream.range(0, length)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .toList()));
  }

  @Test
  void givesTheSameArcsInManyThreads() {
    List<CoreLabel> tokens =
        StockParser.sentences(stock.tag("Rebels freed 13 of 21 hostages, the army said.")).get(0);
    List<Arc> arcs = fast.parse(tokens);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> fast.parse(tokens)))
        .allMatch(arcs::equals);
  }

  @Test
  void hasNoArcsForNoWords() {
    assertThat(fast.parse(List.<CoreLabel>of())).isEmpty();
  }

  @Test
  void hangsTheSubjectOfAPassiveAsSuch() {
    Annotation annotation = stock.tag("Two were hurt.");
    assertThat(fast.parse(StockParser.sentences(annotation).get(0)))
        .containsExactly(
            new Arc(2, "nsubj:pass"),
            new Arc(2, "aux:pass"),
            new Arc(Arc.ROOT, "root"),
            new Arc(2, "punct"));
  }
}
