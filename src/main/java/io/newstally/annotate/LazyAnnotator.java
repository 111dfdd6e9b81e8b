package io.newstally.annotate;

import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Loads an annotator at the first article that needs one, so that a run without any stays quick.
 */
public final class LazyAnnotator implements Annotator {

  private final String version;
  private final Supplier<Annotator> loader;
  private @Nullable Annotator loaded;

  /**
   * Will load when asked.
   *
   * @param version what the loaded annotator's version will be
   */
  public LazyAnnotator(String version, Supplier<Annotator> loader) {
    this.version = version;
    this.loader = loader;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public AnnotatedText annotate(Article article) {
    return annotator().annotate(article);
  }

  private synchronized Annotator annotator() {
    Annotator annotator = loaded;
    if (annotator == null) {
      annotator = loader.get();
      loaded = annotator;
    }
    return annotator;
  }
}
