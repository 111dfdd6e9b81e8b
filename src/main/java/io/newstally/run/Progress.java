package io.newstally.run;

/** Told of each finished article, from the thread that collects them. */
@FunctionalInterface
public interface Progress {

  /** The article at {@code path} is done, with {@code facts} claims. */
  void finished(String path, int facts);
}
