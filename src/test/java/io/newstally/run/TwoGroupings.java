package io.newstally.run;

import io.newstally.annotate.Annotator;
import io.newstally.annotate.Annotators;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.ArticleReport;
import io.newstally.model.Problem;
import io.newstally.read.Articles;
import io.newstally.read.ReadOptions;
import io.newstally.read.ReadResult;
import io.newstally.reconcile.Outline;
import io.newstally.reconcile.Preference;
import io.newstally.reconcile.ReconcileOptions;
import io.newstally.reconcile.Reconciler;
import io.newstally.store.AnalysisStore;
import io.newstally.write.ArticleRows;
import io.newstally.write.TableWriter;
import io.newstally.write.WriteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two runs over the same articles for the work of one: {@code TwoGroupings INPUT OUT FIELD
 * OUT_BY_FIELD}. The tables in OUT hold the events that newstally finds, those in OUT_BY_FIELD the
 * groups of the input's FIELD; both are what {@code extract} writes, with and without {@code
 * --event-field}. Analyses are kept in OUT.
 */
final class TwoGroupings {

  private final Reconciler reconciler;
  private final Grouping found;
  private final Grouping byField;

  /** The run's outlines under one way of grouping, and the tables that they go to. */
  private record Grouping(ReconcileOptions options, TableWriter writer, List<Outline> outlines) {

    Grouping(String field, TableWriter writer) {
      this(new ReconcileOptions(field, Preference.WEIGHED), writer, new ArrayList<>());
    }
  }

  private record Finished(ArticleRows rows, Outline found, Outline byField) {}

  private TwoGroupings(Reconciler reconciler, Grouping found, Grouping byField) {
    this.reconciler = reconciler;
    this.found = found;
    this.byField = byField;
  }

  /** Extracts once, reconciles twice. */
  public static void main(String[] arguments) throws IOException {
    Path models = Path.of("models");
    Path out = Path.of(arguments[1]);
    WriteOptions csv = new WriteOptions(Set.of(WriteOptions.Format.CSV), false);
    Lexicon lexicon = new Lexicon(models);
    Annotator annotator = Annotators.FAST.lazily(models);
    try (TableWriter first = TableWriter.open(out, csv);
        TableWriter second = TableWriter.open(Path.of(arguments[3]), csv);
        AnalysisStore store = AnalysisStore.open(out.resolve("newstally.sqlite"))) {
      TwoGroupings runs =
          new TwoGroupings(
              new Reconciler(lexicon), new Grouping("", first), new Grouping(arguments[2], second));
      Analyses analyses = new Analyses(annotator, store, false);
      runs.run(
          new ArticlePipeline(lexicon, analyses),
          new Articles(lexicon, ReadOptions.defaults()),
          arguments[0]);
    }
  }

  private void run(ArticlePipeline pipeline, Articles articles, String input) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Batch<Finished> batch =
        new Batch<>(read -> finished(pipeline.report(read)), this::take, threads);
    try (Stream<ReadResult> inputs = articles.read(List.of(input), InputStream.nullInputStream())) {
      List<Problem> unread = batch.run(inputs);
      Stream.of(found, byField).parallel().forEach(grouping -> publish(grouping, unread));
    }
  }

  private Finished finished(ArticleReport report) throws IOException {
    return new Finished(
        found.writer().layOut(report),
        reconciler.outline(report, found.options()),
        reconciler.outline(report, byField.options()));
  }

  private void take(Finished article) throws IOException {
    found.writer().add(article.rows());
    found.outlines().add(article.found());
    byField.writer().add(article.rows());
    byField.outlines().add(article.byField());
  }

  private void publish(Grouping grouping, List<Problem> unread) {
    try {
      grouping
          .writer()
          .publish(reconciler.reconcile(grouping.outlines(), grouping.options()), unread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
