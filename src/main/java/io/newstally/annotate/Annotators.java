package io.newstally.annotate;

import io.newstally.annotate.time.IncompatibleCoreNlpException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which annotator to use. Both give the same analyses. */
public enum Annotators {
  /** Our own decoders over CoreNLP's models. */
  FAST {
    @Override
    Annotator load(Path models) {
      try {
        return FastAnnotator.open(models);
      } catch (IncompatibleCoreNlpException e) {
        LOG.warn("{}; using CoreNLP's own pipeline, which is slow", e.getMessage());
        return new CoreNlpAnnotator(models);
      }
    }
  },
  /** CoreNLP's own pipeline: the reference. */
  STOCK {
    @Override
    Annotator load(Path models) {
      return new CoreNlpAnnotator(models);
    }
  };

  private static final Logger LOG = LoggerFactory.getLogger(Annotators.class);

  abstract Annotator load(Path models);

  /**
   * The annotator, loaded at its first article or when it is told to prepare.
   *
   * @param models the folder that holds {@code corenlp/}
   */
  public LazyAnnotator lazily(Path models) {
    return new LazyAnnotator(CoreNlpAnnotator.VERSION, () -> load(models));
  }
}
