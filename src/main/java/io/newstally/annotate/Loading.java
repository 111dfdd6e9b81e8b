package io.newstally.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that is being loaded beside its caller.
 *
 * @param <T> what it will be
 */
final class Loading<T> {

  private final CompletableFuture<T> future;

  private Loading(CompletableFuture<T> future) {
    this.future = future;
  }

  static <T> Loading<T> begin(Supplier<T> loader) {
    return new Loading<>(CompletableFuture.supplyAsync(loader));
  }

  /** What is loaded from this, as soon as it is there. */
  <U> Loading<U> then(Function<T, U> next) {
    return new Loading<>(future.thenApply(next));
  }

  /** Waits for it; throws what the loader threw. */
  T done() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
