package io.newstally.mention;

import io.newstally.annotate.CoreNlpAnnotator;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Analyses short texts with the real models, which are loaded once, when a test first asks. */
public final class LiveAnalysis {

  private LiveAnalysis() {}

  private static final class Models {
    private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(Path.of("models"));
  }

  /** An article of one paragraph a line. */
  public static Article article(String text, @Nullable LocalDate published) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      paragraphs.add(new Span(begin, begin + line.length()));
      begin += line.length() + 1;
    }
    return new Article(
        "test",
        new Article.Origin("test", "", ""),
        "",
        published,
        "en",
        text,
        paragraphs,
        Map.of());
  }

  /** The analysis of {@code article}. */
  public static AnnotatedText of(Article article) {
    return Models.ANNOTATOR.annotate(article);
  }
}
