package io.newstally.run;

import io.newstally.model.Problem;
import io.newstally.read.ReadResult;
import java.io.IOException;
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
 * Work on many articles on some threads. What comes of each goes to a sink in the order in which
 * they were read, and is not kept. Few are under way at a time, so that memory does not grow with
 * the number of articles.
 *
 * @param <T> what comes of an article
 */
final class Batch<T> {

  private static final int UNDER_WAY_PER_THREAD = 4;

  private final Work<T> work;
  private final Sink<T> sink;
  private final int threads;

  /**
   * @param work is done on many threads at a time
   * @param sink is called by one thread
   */
  Batch(Work<T> work, Sink<T> sink, int threads) {
    this.work = work;
    this.sink = sink;
    this.threads = threads;
  }

  /** What is done with one article. */
  @FunctionalInterface
  interface Work<T> {

    T on(ReadResult.Read read) throws IOException;
  }

  /** Takes what came of one article. */
  @FunctionalInterface
  interface Sink<T> {

    void take(T result) throws IOException;
  }

  /**
   * Works on all inputs.
   *
   * @return problems of inputs from which no article came
   * @throws IOException when the sink takes no more
   */
  List<Problem> run(Stream<ReadResult> inputs) throws IOException {
    List<Problem> problems = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<T>> underWay = new ArrayDeque<>();
    try {
      for (Iterator<ReadResult> all = inputs.iterator(); all.hasNext(); ) {
        ReadResult result = all.next();
        if (result instanceof ReadResult.Read read) {
          underWay.add(workers.submit(() -> work.on(read)));
        } else if (result instanceof ReadResult.Unread unread) {
          problems.add(unread.problem());
        }
        if (underWay.size() >= threads * UNDER_WAY_PER_THREAD) {
          sink.take(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        sink.take(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
    return problems;
  }

  /**
   * What comes of a task, or why nothing can.
   *
   * @throws RunException when the task failed, be it for want of memory
   */
  static <T> T result(Future<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RunException.broken("the run was interrupted; the outputs are as they were", e);
    } catch (ExecutionException e) {
      throw asRunException(e);
    }
  }

  private static RunException asRunException(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof RunException broken) {
      return broken;
    }
    String message =
        cause instanceof OutOfMemoryError
            ? "out of memory; give more with JAVA_OPTS=-Xmx6g or use fewer --threads"
            : String.valueOf(cause.getMessage());
    return RunException.broken(message, cause);
  }
}
