package io.newstally.run;

import io.newstally.model.ArticleReport;
import io.newstally.model.Problem;
import io.newstally.read.ReadResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Many articles through the pipeline on some threads, in the order in which they were read. Few are
 * under way at a time, so that memory does not grow with what is still to be read.
 */
final class Batch {

  private static final int UNDER_WAY_PER_THREAD = 4;

  private final ArticlePipeline pipeline;
  private final int threads;
  private final Progress progress;
  private final List<ArticleReport> reports = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Batch(ArticlePipeline pipeline, int threads, Progress progress) {
    this.pipeline = pipeline;
    this.threads = threads;
    this.progress = progress;
  }

  void run(Stream<ReadResult> inputs) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<ArticleReport>> underWay = new ArrayDeque<>();
    try {
      for (Iterator<ReadResult> all = inputs.iterator(); all.hasNext(); ) {
        ReadResult result = all.next();
        if (result instanceof ReadResult.Read read) {
          underWay.add(workers.submit(() -> pipeline.report(read)));
        } else if (result instanceof ReadResult.Unread unread) {
          problems.add(unread.problem());
        }
        if (underWay.size() >= threads * UNDER_WAY_PER_THREAD) {
          collect(underWay.remove());
        }
      }
      while (!underWay.isEmpty()) {
        collect(underWay.remove());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private void collect(Future<ArticleReport> future) {
    try {
      ArticleReport report = future.get();
      reports.add(report);
      progress.finished(report.article().origin().path(), report.facts().size());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RunException.broken("the run was interrupted; the outputs are as they were", e);
    } catch (ExecutionException e) {
      throw asRunException(e);
    }
  }

  private static RunException asRunException(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message =
        cause instanceof OutOfMemoryError
            ? "out of memory; give more with JAVA_OPTS=-Xmx6g or use fewer --threads"
            : String.valueOf(cause.getMessage());
    return RunException.broken(message, cause);
  }

  /** What the articles say, in the order of reading. */
  List<ArticleReport> reports() {
    return reports;
  }

  /** Inputs from which no article came. */
  List<Problem> problems() {
    return problems;
  }
}
