package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.Analysis;
import io.newstally.Inputs;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an analysis holds, and that it depends on nothing but its article. The annotator is the fast
 * one; what {@link FastEqualsStockTest} shows makes it true of CoreNLP's own, too.
 */
@Tag("models")
class AnnotatorTest {

  private static final List<Article> SEEDS =
      Inputs.articles(new Lexicon(Path.of("models")), "seeds");
  private static final Map<String, AnnotatedText> INITIAL = new HashMap<>();

  @BeforeAll
  static void analyse() {
    SEEDS.forEach(article -> INITIAL.put(article.id(), Analysis.of(article)));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "4, 8"})
  void orderAndThreadsChangeNothing(int seed, int threads)
      throws InterruptedException, ExecutionException {
    List<Article> shuffled = new ArrayList<>(SEEDS);
    Collections.shuffle(shuffled, new Random(seed));
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Map<String, Future<AnnotatedText>> analyses = new HashMap<>();
      for (Article article : shuffled) {
        analyses.put(article.id(), workers.submit(() -> Analysis.fresh(article)));
      }
      for (Map.Entry<String, Future<AnnotatedText>> analysis : analyses.entrySet()) {
        assertThat(analysis.getValue().get()).isEqualTo(INITIAL.get(analysis.getKey()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  @Test
  void theStoredFormHoldsAll() {
    assertThat(SEEDS)
        .isNotEmpty()
        .allSatisfy(
            article -> {
              AnnotatedText analysis = Analysis.of(article);
              String stored = AnalysisCodec.encode(analysis);
              assertThat(AnalysisCodec.decode(stored, article.text())).isEqualTo(analysis);
            });
  }

  @Test
  void theEndOfALineEndsASentence() {
    List<Sentence> sentences =
        Analysis.of("Toll rises in Oslo\nFour sailors died in Bergen on Monday").sentences();
    assertThat(sentences).extracting(Sentence::size).containsExactly(4, 7);
  }

  @Test
  void aWordLongerThanAnyWordIsLeftOut() {
    String word = "1" + ",000".repeat(10_000);
    AnnotatedText analysis = Analysis.of("It cost " + word + " pounds.");
    assertThat(analysis.sentences())
        .flatExtracting(Sentence::tokens)
        .extracting(Token::word)
        .containsExactly("It", "cost", "pounds", ".");
  }

  @Test
  void aListOfDecimalsIsNoSentence() {
    AnnotatedText analysis = Analysis.of("3.5 ".repeat(1_000));
    assertThat(analysis.sentences()).hasSizeGreaterThan(2);
  }

  @Test
  void aWordStandsAtItsOffsets() {
    String text = "The “café” — 12 dead 😀.\n\nTwo men’s boats sank.";
    assertThat(Analysis.of(text).sentences())
        .flatExtracting(Sentence::tokens)
        .isNotEmpty()
        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.word()));
  }
}
