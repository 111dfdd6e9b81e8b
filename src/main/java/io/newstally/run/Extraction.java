package io.newstally.run;

import io.newstally.annotate.Annotator;
import io.newstally.annotate.ModelException;
import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TableException;
import io.newstally.model.ArticleReport;
import io.newstally.model.Problem;
import io.newstally.model.Reconciliation;
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
import java.util.List;
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
  @SuppressWarnings("try") // the lock is held, not used
  public RunSummary run(InputStream standard, Progress progress) {
    try (RunLock lock = RunLock.take(settings.out())) {
      return locked(standard, progress);
    } catch (RunLock.HeldException e) {
      throw RunException.held(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw RunException.broken("cannot write to " + settings.out() + ": " + e.getMessage(), e);
    } catch (TableException | ModelException | StoreException e) {
      throw RunException.broken(String.valueOf(e.getMessage()), e);
    }
  }

  private RunSummary locked(InputStream standard, Progress progress) throws IOException {
    Lexicon lexicon = new Lexicon(settings.models());
    try (AnalysisStore store = AnalysisStore.open(settings.out().resolve("newstally.sqlite"))) {
      Annotator annotator = settings.annotator().lazily(settings.models());
      Analyses analyses = new Analyses(annotator, store, settings.full());
      Batch batch = new Batch(new ArticlePipeline(lexicon, analyses), settings.threads(), progress);
      ReadOptions reading = ReadOptions.defaults().published(settings.published());
      try (Stream<ReadResult> results =
          new Articles(lexicon, reading).read(settings.inputs(), standard)) {
        batch.run(results);
      }
      Reconciler reconciler = new Reconciler(lexicon);
      ReconcileOptions options = new ReconcileOptions(settings.eventField(), settings.preference());
      List<Outline> outlines =
          batch.reports().stream().map(report -> reconciler.outline(report, options)).toList();
      Reconciliation reconciliation = reconciler.reconcile(outlines, options);
      RunTables tables = RunTables.of(batch.reports(), reconciliation, batch.problems());
      TableWriter.write(settings.out(), tables, settings.writing());
      return summary(batch, reconciliation, analyses.made());
    }
  }

  private static RunSummary summary(Batch batch, Reconciliation reconciliation, int analysed) {
    List<Problem> problems =
        Stream.concat(
                batch.problems().stream(),
                batch.reports().stream().flatMap(r -> r.problems().stream()))
            .toList();
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return new RunSummary(
        batch.reports().size(),
        analysed,
        batch.reports().stream().map(ArticleReport::facts).mapToInt(List::size).sum(),
        Math.toIntExact(
            reconciliation.figures().stream().map(f -> f.event().id()).distinct().count()),
        Math.toIntExact(problems.size() - errors),
        Math.toIntExact(errors));
  }
}
