package io.newstally.run;

import io.newstally.Analysis;
import io.newstally.Inputs;
import io.newstally.annotate.Annotators;
import io.newstally.lexicon.Lexicon;
import io.newstally.reconcile.Preference;
import io.newstally.store.AnalysisStore;
import io.newstally.write.WriteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/** Runs for tests, whose analyses come from the one annotator that all tests share. */
public final class SeedRun {

  /** Where the word tables and the models are. */
  public static final Path MODELS = Path.of("models");

  private SeedRun() {}

  /** Stores the analyses of {@code inputs} in {@code out}, so that a run need not load a model. */
  public static void prepare(Path out, List<String> inputs) throws IOException {
    Files.createDirectories(out);
    try (AnalysisStore store = AnalysisStore.open(out.resolve("newstally.sqlite"))) {
      Analyses analyses = new Analyses(Analysis.annotator(), store, false);
      Inputs.articles(new Lexicon(MODELS), inputs.toArray(String[]::new)).forEach(analyses::of);
    }
  }

  /** What a run without special wishes is to do. */
  static Settings settings(List<String> inputs, Path out, int threads) {
    return new Settings(
        inputs,
        out,
        MODELS,
        threads,
        Annotators.FAST,
        false,
        null,
        "",
        Preference.LATEST,
        new WriteOptions(EnumSet.allOf(WriteOptions.Format.class), false));
  }

  /** Runs on {@code inputs} with analyses that are stored beforehand. */
  public static RunSummary run(List<String> inputs, Path out, int threads) throws IOException {
    prepare(out, inputs);
    return new Extraction(settings(inputs, out, threads))
        .run(InputStream.nullInputStream(), (path, facts) -> {});
  }
}
