package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newstally.Analysis;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyAnnotatorTest {

  private static final Article ARTICLE = Analysis.article("Two died.", null);

  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void loadsNothingBeforeItIsAsked() {
    LazyAnnotator lazy = new LazyAnnotator("v", this::load);
    assertThat(lazy.version()).isEqualTo("v");
    assertThat(loads).hasValue(0);
  }

  @Test
  void loadsOnceWhetherPreparedOrNot() {
    LazyAnnotator lazy = new LazyAnnotator("v", this::load);
    lazy.prepare();
    lazy.prepare();
    assertThat(lazy.annotate(ARTICLE)).isEqualTo(lazy.annotate(ARTICLE));
    assertThat(loads).hasValue(1);
  }

  @Test
  void tellsWhatFailedAtTheArticleThatNeedsIt() {
    LazyAnnotator lazy = new LazyAnnotator("v", LazyAnnotatorTest::damaged);
    lazy.prepare();
    assertThatThrownBy(() -> lazy.annotate(ARTICLE))
        .isInstanceOf(ModelException.class)
        .hasMessage("damaged");
  }

  @Test
  void lacksMemoryAsIfItHadLoadedItself() {
    LazyAnnotator lazy = new LazyAnnotator("v", LazyAnnotatorTest::outOfMemory);
    assertThatThrownBy(() -> lazy.annotate(ARTICLE)).isInstanceOf(OutOfMemoryError.class);
  }

  private Annotator load() {
    loads.incrementAndGet();
    return new Annotator() {
      @Override
      public String version() {
        return "v";
      }

      @Override
      public AnnotatedText annotate(Article article) {
        return new AnnotatedText("v", List.of());
      }
    };
  }

  private static Annotator damaged() {
    throw new ModelException("damaged");
  }

  private static Annotator outOfMemory() {
    throw new OutOfMemoryError("none left");
  }
}
