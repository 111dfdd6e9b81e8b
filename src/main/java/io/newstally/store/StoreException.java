package io.newstally.store;

/** A store that cannot be used; the message names its file and the cure. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to cure it. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
