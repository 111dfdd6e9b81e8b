package io.newstally.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCacheTest {

  private final List<String> made = new ArrayList<>();
  private final WordCache<String> cache =
      new WordCache<>(
          word -> {
            made.add(word);
            return word + "!";
          },
          2);

  @Test
  void makesAValueOnce() {
    assertThat(cache.get("one")).isEqualTo("one!");
    assertThat(cache.get("one")).isEqualTo("one!");
    assertThat(made).containsExactly("one");
  }

  @Test
  void keepsWhatIsAskedForAndDropsTheRest() {
    for (String word : List.of("the", "a", "the", "b", "the", "c", "the", "d", "a")) {
      cache.get(word);
    }
    assertThat(made).containsExactly("the", "a", "b", "c", "d", "a");
  }
}
