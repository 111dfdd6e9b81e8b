package io.newstally.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import io.newstally.model.Severity;
import io.newstally.read.ReadResult;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How articles pass through a batch: side by side, one after the other, and gone. */
class BatchTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void whatComesOfArticlesArrivesInTheOrderOfReading(int threads) throws IOException {
    List<String> arrived = new ArrayList<>();
    new Batch<>(read -> "report on " + read.article().id(), arrived::add, threads)
        .run(articles(50));
    assertThat(arrived).isEqualTo(IntStream.range(0, 50).mapToObj(n -> "report on a" + n).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void onlyFewArticlesAreInMemoryAtATime(int threads) throws IOException {
    AtomicInteger read = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    AtomicInteger finished = new AtomicInteger();
    new Batch<>(
            ReadResult.Read::article,
            article -> ahead.add(read.get() - finished.incrementAndGet()),
            threads)
        .run(articles(200).peek(article -> read.incrementAndGet()));
    assertThat(ahead).hasSize(200).allMatch(waiting -> waiting < 4 * threads);
  }

  @Test
  void whatCameOfAnArticleIsLetGo() throws IOException {
    List<WeakReference<Object>> passed = new ArrayList<>();
    Batch<Object> batch =
        new Batch<>(read -> new Object(), result -> passed.add(new WeakReference<>(result)), 2);
    try {
      batch.run(articles(50));
      System.gc();
      // Each of the two threads may still end with its last article in its hands.
      assertThat(passed)
          .hasSize(50)
          .filteredOn(result -> !result.refersTo(null))
          .hasSizeLessThan(3);
    } finally {
      Reference.reachabilityFence(batch);
    }
  }

  @Test
  void inputsWithoutAnArticleAreProblems() throws IOException {
    Problem torn = new Problem("torn.zip", "", "read", Severity.ERROR, "ends early");
    Stream<ReadResult> inputs = Stream.concat(articles(2), Stream.of(new ReadResult.Unread(torn)));
    List<String> arrived = new ArrayList<>();
    assertThat(new Batch<>(read -> read.article().id(), arrived::add, 2).run(inputs))
        .containsExactly(torn);
    assertThat(arrived).containsExactly("a0", "a1");
  }

  @Test
  void aLackOfMemoryEndsTheRunWithItsCure() {
    Batch.Work<String> hungry =
        read -> {
          throw new OutOfMemoryError("Java heap space");
        };
    assertThatThrownBy(() -> new Batch<>(hungry, text -> {}, 2).run(articles(9)))
        .isInstanceOf(RunException.class)
        .hasMessageContaining("out of memory; give more with JAVA_OPTS");
  }

  private static Stream<ReadResult> articles(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            n ->
                new ReadResult.Read(
                    new Article(
                        "a" + n,
                        new Article.Origin("a" + n + ".txt", "", ""),
                        "",
                        null,
                        "en",
                        "The ferry left.",
                        List.of(),
                        Map.of()),
                    List.of()));
  }
}
