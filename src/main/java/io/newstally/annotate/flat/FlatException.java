package io.newstally.annotate.flat;

/** A flat model file that cannot be used; the message names the file and the cure. */
public final class FlatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to cure it. */
  public FlatException(String message) {
    super(message);
  }
}
