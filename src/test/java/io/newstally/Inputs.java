package io.newstally;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import io.newstally.read.Articles;
import io.newstally.read.ReadOptions;
import io.newstally.read.ReadResult;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Articles read as a run reads them. */
public final class Inputs {

  private Inputs() {}

  /** The articles of {@code inputs}; what cannot be read is left out. */
  public static List<Article> articles(Lexicon lexicon, String... inputs) {
    try (Stream<ReadResult> results =
        new Articles(lexicon, ReadOptions.defaults())
            .read(List.of(inputs), InputStream.nullInputStream())) {
      return results
          .filter(ReadResult.Read.class::isInstance)
          .map(result -> ((ReadResult.Read) result).article())
          .toList();
    }
  }

  /** The one article in {@code file}. */
  public static Article article(Lexicon lexicon, Path file) {
    List<Article> articles = articles(lexicon, file.toString());
    if (articles.size() != 1) {
      throw new IllegalArgumentException(file + " holds " + articles.size() + " articles");
    }
    return articles.get(0);
  }
}
