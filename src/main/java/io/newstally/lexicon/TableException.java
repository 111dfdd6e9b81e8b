package io.newstally.lexicon;

/** A table under {@code models/} that cannot be used; the message names file, line and cure. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to cure it. */
  public TableException(String message) {
    super(message);
  }

  /** Says what is wrong, where, and how to cure it. */
  public TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
