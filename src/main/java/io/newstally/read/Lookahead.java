package io.newstally.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** An iterator that makes one element ahead, never more. */
abstract class Lookahead<T> implements Iterator<T> {

  private @Nullable T ahead;
  private boolean ended;

  /** The next element, null at the end. */
  abstract @Nullable T advance() throws IOException;

  @Override
  public final boolean hasNext() {
    if (ahead == null && !ended) {
      try {
        ahead = advance();
      } catch (IOException e) {
        ended = true;
        throw new UncheckedIOException(e);
      }
      ended = ahead == null;
    }
    return ahead != null;
  }

  @Override
  public final T next() {
    T next = hasNext() ? ahead : null;
    if (next == null) {
      throw new NoSuchElementException();
    }
    ahead = null;
    return next;
  }
}
