package io.newstally;

import io.newstally.annotate.Annotator;
import io.newstally.annotate.Annotators;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Articles and live analyses for tests; the models are loaded once in a test run, when needed. */
public final class Analysis {

  private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*");

  private static final Annotator MODELS = Annotators.FAST.lazily(Path.of("models"));
  private static final Annotator ANNOTATOR = new Remembering(MODELS, new ConcurrentHashMap<>());

  private Analysis() {}

  /** Analyses each text once, however many tests ask. */
  private record Remembering(Annotator annotator, Map<List<Object>, AnnotatedText> analyses)
      implements Annotator {

    @Override
    public String version() {
      return annotator.version();
    }

    @Override
    public AnnotatedText annotate(Article article) {
      return analyses.computeIfAbsent(
          List.of(article.text(), article.paragraphs()), text -> annotator.annotate(article));
    }
  }

  /** The one annotator of the test run, which does not analyse a text twice. */
  public static Annotator annotator() {
    return ANNOTATOR;
  }

  /** An analysis made anew, even of a text that was analysed before. */
  public static AnnotatedText fresh(Article article) {
    return MODELS.annotate(article);
  }

  /** An article of one paragraph per line. */
  public static Article article(String text, @Nullable LocalDate published) {
    List<Span> paragraphs = new ArrayList<>();
    Matcher lines = PARAGRAPH.matcher(text);
    while (lines.find()) {
      paragraphs.add(new Span(lines.start(), lines.end()));
    }
    return new Article(
        "test",
        new Article.Origin("test.txt", "", ""),
        "",
        published,
        "en",
        text,
        paragraphs,
        Map.of());
  }

  /** The analysis of {@code article}. */
  public static AnnotatedText of(Article article) {
    return annotator().annotate(article);
  }

  /** The analysis of {@link #article article(text, …)}. */
  public static AnnotatedText of(String text) {
    return of(article(text, null));
  }
}
