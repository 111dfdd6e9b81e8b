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
  private @Nullable Loading<Annotator> loading;

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

  /** Begins to load beside the caller; what goes wrong is told at the first article. */
  public void prepare() {
    loading();
  }

  @Override
  public AnnotatedText annotate(Article article) {
    return loading().done().annotate(article);
  }

  private synchronized Loading<Annotator> loading() {
    Loading<Annotator> begun = loading;
    if (begun == null) {
      begun = Loading.begin(loader);
      loading = begun;
    }
    return begun;
  }
}
