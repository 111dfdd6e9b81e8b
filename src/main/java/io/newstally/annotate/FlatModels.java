package io.newstally.annotate;

import io.newstally.annotate.flat.FlatException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Opens flat models, if they are what the build made from the CoreNLP models that are there. */
final class FlatModels {

  private final Path corenlpModels;
  private final SourceDigests sources;

  private FlatModels(Path corenlpModels) {
    this.corenlpModels = corenlpModels;
    this.sources = SourceDigests.in(corenlpModels);
  }

  /** The flat models under {@code models/corenlp/flat}. */
  static FlatModels in(Path models) {
    return new FlatModels(models.toAbsolutePath().normalize().resolve("corenlp"));
  }

  /**
   * Opens a model.
   *
   * @param opener takes the flat file and the digest of the source that it must have
   * @throws ModelException when it is missing, damaged, or made from another model or by another
   *     converter; the message names the file and the cure
   */
  <T> T open(FlatModel model, BiFunction<Path, String, T> opener) {
    try {
      return opener.apply(model.file(corenlpModels), sources.of(model));
    } catch (FlatException e) {
      throw new ModelException(String.valueOf(e.getMessage()));
    }
  }
}
