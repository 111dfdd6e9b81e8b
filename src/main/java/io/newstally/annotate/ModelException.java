package io.newstally.annotate;

/** A model that cannot be used; the message names the file and the cure. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong, where, and how to cure it. */
  public ModelException(String message) {
    super(message);
  }
}
