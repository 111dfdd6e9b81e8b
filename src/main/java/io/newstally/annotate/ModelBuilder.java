package io.newstally.annotate;

import io.newstally.annotate.flat.FlatException;
import io.newstally.annotate.flat.FlatFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The build's last step before the tests: makes every flat model that is missing, damaged, or was
 * made from another CoreNLP model or by another version of its converter.
 */
public final class ModelBuilder {

  private final Path corenlpModels;
  private final SourceDigests sources;

  private ModelBuilder(Path corenlpModels) {
    this.corenlpModels = corenlpModels;
    this.sources = SourceDigests.in(corenlpModels);
  }

  /**
   * Builds what is not there.
   *
   * @param args the folder into which the CoreNLP models were unpacked
   * @throws ModelException when a CoreNLP model is missing
   * @throws IOException when one is damaged, or a flat file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path corenlpModels = Path.of(args[0]);
    for (FlatModel model : FlatModel.values()) {
      if (build(model, corenlpModels)) {
        System.out.println("made " + model.file(corenlpModels));
      }
    }
  }

  /** Builds a model if it must be; says whether. */
  static boolean build(FlatModel model, Path corenlpModels) throws IOException {
    return new ModelBuilder(corenlpModels).build(model);
  }

  private boolean build(FlatModel model) throws IOException {
    sources.update(model);
    if (isBuilt(model)) {
      return false;
    }
    Files.createDirectories(model.file(corenlpModels).toAbsolutePath().getParent());
    model.convert(corenlpModels, sources.of(model));
    return true;
  }

  private boolean isBuilt(FlatModel model) {
    try {
      return FlatFile.source(model.file(corenlpModels)).equals(sources.of(model));
    } catch (FlatException e) {
      return false;
    }
  }
}
