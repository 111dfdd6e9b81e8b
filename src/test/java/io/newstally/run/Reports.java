package io.newstally.run;

import io.newstally.annotate.Annotators;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.ArticleReport;
import io.newstally.read.Articles;
import io.newstally.read.ReadOptions;
import io.newstally.read.ReadResult;
import io.newstally.store.AnalysisStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles up to their facts, for programs of the build. */
public final class Reports {

  private Reports() {}

  /**
   * All that the articles of {@code input} say.
   *
   * @param store database of analyses, such as a run's {@code newstally.sqlite}; what it does not
   *     hold is analysed and put into it
   */
  public static List<ArticleReport> of(String input, Path store, Lexicon lexicon)
      throws IOException {
    try (AnalysisStore analyses = AnalysisStore.open(store);
        Stream<ReadResult> results =
            new Articles(lexicon, ReadOptions.defaults())
                .read(List.of(input), InputStream.nullInputStream())) {
      ArticlePipeline pipeline =
          new ArticlePipeline(
              lexicon, new Analyses(Annotators.FAST.lazily(Path.of("models")), analyses, false));
      return results
          .filter(ReadResult.Read.class::isInstance)
          .map(ReadResult.Read.class::cast)
          .map(pipeline::report)
          .toList();
    }
  }
}
