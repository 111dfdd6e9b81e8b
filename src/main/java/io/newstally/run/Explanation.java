package io.newstally.run;

import io.newstally.annotate.Annotator;
import io.newstally.annotate.ModelException;
import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TableException;
import io.newstally.model.Amount;
import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Circumstances;
import io.newstally.model.Fact;
import io.newstally.model.NumberMention;
import io.newstally.model.NumberTrace;
import io.newstally.model.Total;
import io.newstally.read.Articles;
import io.newstally.read.ReadOptions;
import io.newstally.read.ReadResult;
import io.newstally.store.AnalysisStore;
import io.newstally.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Why each figure of an article is what it is: rule, words, path. */
public final class Explanation {

  private final Settings settings;

  /** Explains articles read as {@code settings} say. */
  public Explanation(Settings settings) {
    this.settings = settings;
  }

  /**
   * The explanation as lines of text.
   *
   * @param wanted id of a fact, of a number ({@code ARTICLE-n3} is the third of its article) or of
   *     an article, empty for everything
   * @throws RunException when the article cannot be analysed
   */
  public List<String> explain(String wanted) {
    try {
      Annotator annotator = settings.startAnnotator();
      Files.createDirectories(settings.out());
      Lexicon lexicon = new Lexicon(settings.models());
      try (AnalysisStore store = AnalysisStore.open(settings.store())) {
        Analyses analyses = new Analyses(annotator, store, settings.full());
        return explain(new ArticlePipeline(lexicon, analyses), lexicon, wanted);
      }
    } catch (IOException e) {
      throw RunException.broken("cannot write to " + settings.out() + ": " + e.getMessage(), e);
    } catch (TableException | ModelException | StoreException e) {
      throw RunException.broken(String.valueOf(e.getMessage()), e);
    }
  }

  private List<String> explain(ArticlePipeline pipeline, Lexicon lexicon, String wanted) {
    List<String> lines = new ArrayList<>();
    ReadOptions reading = ReadOptions.defaults().published(settings.published());
    try (Stream<ReadResult> results =
        new Articles(lexicon, reading).read(settings.inputs(), InputStream.nullInputStream())) {
      results.forEach(
          result -> {
            if (result instanceof ReadResult.Unread unread) {
              lines.add(unread.problem().path() + ": " + unread.problem().message());
            } else if (result instanceof ReadResult.Read read && concerns(read, wanted)) {
              lines.addAll(lines(pipeline.report(read), wanted));
              lines.addAll(numbers(pipeline, read.article(), wanted));
            }
          });
    }
    return lines;
  }

  private static boolean concerns(ReadResult.Read read, String wanted) {
    String id = read.article().id();
    return wanted.isEmpty() || wanted.equals(id) || wanted.startsWith(id + "-");
  }

  private static boolean isWhole(Article article, String wanted) {
    return wanted.isEmpty() || wanted.equals(article.id());
  }

  private static List<String> numbers(ArticlePipeline pipeline, Article article, String wanted) {
    List<String> lines = new ArrayList<>();
    int place = 0;
    for (NumberTrace trace : pipeline.explainNumbers(article)) {
      place++;
      String id = article.id() + "-n" + place;
      if (isWhole(article, wanted) || id.equals(wanted)) {
        lines.addAll(lines(id, trace));
      }
    }
    return lines;
  }

  private static List<String> lines(String id, NumberTrace trace) {
    NumberMention number = trace.number();
    Amount amount = number.amount();
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %s  %s '%s' %s (low %s, high %s, %s)"
            .formatted(
                id,
                number.kind().label(),
                number.text(),
                shown(amount.value()),
                shown(amount.low()),
                shown(amount.high()),
                amount.hedge().label()));
    trace.steps().forEach(step -> lines.add("    " + step));
    return lines;
  }

  private static List<String> lines(ArticleReport report, String wanted) {
    List<String> lines = new ArrayList<>();
    lines.add("%s  %s".formatted(report.article().id(), report.article().title()));
    boolean whole = isWhole(report.article(), wanted);
    for (Fact fact : report.facts()) {
      if (whole || fact.id().equals(wanted)) {
        lines.addAll(lines(fact));
      }
    }
    if (whole) {
      for (Total total : report.totals()) {
        lines.add(
            "  total %s: %s (low %s, high %s) from %s"
                .formatted(
                    total.type().label(),
                    shown(total.figure().best()),
                    shown(total.figure().low()),
                    shown(total.figure().high()),
                    String.join(", ", total.factIds())));
      }
    }
    return lines;
  }

  private static List<String> lines(Fact fact) {
    Amount amount = fact.amount();
    Circumstances c = fact.circumstances();
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %s  %s %s (low %s, high %s, %s), confidence %.2f"
            .formatted(
                fact.id(),
                fact.type().label(),
                shown(amount.value()),
                shown(amount.low()),
                shown(amount.high()),
                amount.hedge().label(),
                fact.confidence().probability()));
    lines.add("    sentence: " + fact.evidence().text());
    fact.evidence().trace().forEach(step -> lines.add("    " + step));
    lines.add("    confidence from: " + String.join(", ", fact.confidence().grounds()));
    lines.add(
        "    who '%s', by '%s', where '%s', when '%s'"
            .formatted(c.who(), c.by(), c.where(), c.when()));
    lines.add(
        "    scope %s, status %s, source '%s'"
            .formatted(fact.scope().label(), fact.status().label(), fact.source()));
    return lines;
  }

  private static String shown(@org.jspecify.annotations.Nullable Object figure) {
    return figure == null ? "-" : figure.toString();
  }
}
