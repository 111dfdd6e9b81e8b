package io.newstally.annotate.time;

/** CoreNLP is not the version that this package was made for; the stock recogniser still works. */
public final class IncompatibleCoreNlpException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was expected. */
  public IncompatibleCoreNlpException(String message) {
    super(message);
  }
}
