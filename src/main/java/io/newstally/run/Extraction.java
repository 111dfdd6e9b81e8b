package io.newstally.run;

import io.newstally.annotate.Annotator;
import io.newstally.annotate.ModelException;
import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TableException;
import io.newstally.model.ArticleReport;
import io.newstally.model.ArticleSummary;
import io.newstally.model.Problem;
import io.newstally.model.Severity;
import io.newstally.read.Articles;
import io.newstally.read.ReadOptions;
import io.newstally.read.ReadResult;
import io.newstally.reconcile.Outline;
import io.newstally.reconcile.ReconcileOptions;
import io.newstally.reconcile.Reconciler;
import io.newstally.store.AnalysisStore;
import io.newstally.store.StoreException;
import io.newstally.write.RunLock;
import io.newstally.write.RunTables;
import io.newstally.write.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A run: articles in, tables out. */
public final class Extraction {

  private final Settings settings;

  /** Will do what {@code settings} say. */
  public Extraction(Settings settings) {
    this.settings = settings;
  }

  /**
   * Reads, extracts, reconciles and writes.
   *
   * @param standard standard input, read only when an input is {@code -}
   * @throws RunException when the run had to be broken off; the outputs are then as they were
   */
  public RunSummary run(InputStream standard, Progress progress) {
    // On a thread of its own a lack of memory ends the run like any other failure.
    ExecutorService runner = Executors.newSingleThreadExecutor();
    try {
      return Batch.result(runner.submit(() -> locked(standard, progress)));
    } finally {
      runner.shutdownNow();
    }
  }

  @SuppressWarnings("try") // the lock is held, not used
  private RunSummary locked(InputStream standard, Progress progress) {
    Annotator annotator = settings.startAnnotator();
    try (RunLock lock = RunLock.take(settings.out());
        AnalysisStore store = AnalysisStore.open(settings.store());
        TableWriter writer = TableWriter.open(settings.out(), settings.writing())) {
      return extract(new Analyses(annotator, store, settings.full()), writer, standard, progress);
    } catch (RunLock.HeldException e) {
      throw RunException.held(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw RunException.broken("cannot write to " + settings.out() + ": " + e.getMessage(), e);
    } catch (TableException | ModelException | StoreException e) {
      throw RunException.broken(String.valueOf(e.getMessage()), e);
    }
  }

  private RunSummary extract(
      Analyses analyses, TableWriter writer, InputStream standard, Progress progress)
      throws IOException {
    Lexicon lexicon = new Lexicon(settings.models());
    ArticlePipeline pipeline = new ArticlePipeline(lexicon, analyses);
    Reconciler reconciler = new Reconciler(lexicon);
    ReconcileOptions options = new ReconcileOptions(settings.eventField(), settings.preference());
    List<Outline> outlines = new ArrayList<>();
    Batch<Finished> batch =
        new Batch<>(
            read -> {
              ArticleReport report = pipeline.report(read);
              return new Finished(writer.layOut(report), reconciler.outline(report, options));
            },
            article -> {
              writer.add(article.rows());
              outlines.add(article.outline());
              progress.finished(article.path(), article.facts());
            },
            settings.threads());
    ReadOptions reading = ReadOptions.defaults().published(settings.published());
    try (Stream<ReadResult> inputs =
        new Articles(lexicon, reading).read(settings.inputs(), standard)) {
      List<Problem> unread = batch.run(inputs);
      RunTables tables = writer.publish(reconciler.reconcile(outlines, options), unread);
      return summary(tables, analyses.made());
    }
  }

  private static RunSummary summary(RunTables tables, int analysed) {
    List<Problem> problems =
        Stream.concat(
                tables.problems().stream(),
                tables.articles().stream().flatMap(article -> article.problems().stream()))
            .toList();
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return new RunSummary(
        tables.articles().size(),
        analysed,
        tables.articles().stream().mapToInt(ArticleSummary::facts).sum(),
        Math.toIntExact(
            tables.reconciliation().figures().stream().map(f -> f.event().id()).distinct().count()),
        Math.toIntExact(problems.size() - errors),
        Math.toIntExact(errors));
  }
}
