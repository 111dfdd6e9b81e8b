package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newstally.Analysis;
import io.newstally.Inputs;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The fast annotator gives what CoreNLP's own pipeline gives, in every field of every token and in
 * the times. No difference is known; one that is found stands in the failure, with its sentence.
 *
 * <p>The texts are analysed two or more at a time, so that neither annotator may carry anything
 * from one text to the next.
 */
@Tag("models")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FastEqualsStockTest {

  private static final Path MODELS = Path.of("models");
  private static final Path REAL_TEXTS = Path.of("../shared/eval");
  private static final int GENERATED = 14;

  private final Annotator fast = FastAnnotator.open(MODELS);
  private final Annotator stock = new CoreNlpAnnotator(MODELS);

  @Test
  void forTheSeeds() {
    assertEqual(articles(Path.of("seeds")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentences.txt", "entities.txt"})
  void forOddSentences(String file) throws IOException {
    assertEqual(
        Files.readAllLines(Path.of("src/test/resources/annotate", file)).stream()
            .map(line -> Analysis.article(line, null))
            .toList());
  }

  @ParameterizedTest
  @EnumSource(GeneratedText.class)
  void forGeneratedTexts(GeneratedText kind) {
    Random random = new Random(kind.name().hashCode());
    assertEqual(
        Stream.generate(() -> Analysis.article(kind.next(random), null)).limit(GENERATED).toList());
  }

  /** Files of development data with the number of texts to take, evenly from the whole. */
  @ParameterizedTest
  @CsvSource({"docs, 28", "newsquant, 100", "gtd, 60", "acled, 80", "gva, 60"})
  void forRealTexts(String set, int count) {
    Path file = REAL_TEXTS.resolve(set + ".dev.jsonl");
    assumeTrue(Files.exists(file), "no development data");
    List<Article> all = articles(file);
    assertThat(all).hasSizeGreaterThanOrEqualTo(count);
    assertEqual(IntStream.range(0, count).mapToObj(i -> all.get(i * all.size() / count)).toList());
  }

  private static List<Article> articles(Path input) {
    return Inputs.articles(new Lexicon(MODELS), input.toString());
  }

  private void assertEqual(List<Article> articles) {
    List<String> differences =
        articles.parallelStream().flatMap(article -> differences(article).stream()).toList();
    assertThat(articles).isNotEmpty();
    assertThat(differences).as("%d differences", differences.size()).isEmpty();
  }

  private List<String> differences(Article article) {
    return Differences.between(stock.annotate(article), fast.annotate(article), article.text())
        .stream()
        .map(difference -> article.id() + " " + difference)
        .toList();
  }
}
