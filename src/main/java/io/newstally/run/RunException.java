package io.newstally.run;

/**
 * A run that had to be broken off; the outputs are as they were. The message says why and what to
 * do.
 */
public final class RunException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean held;

  private RunException(String message, boolean held, Throwable cause) {
    super(message, cause);
    this.held = held;
  }

  static RunException broken(String message, Throwable cause) {
    return new RunException(message, false, cause);
  }

  static RunException held(String message, Throwable cause) {
    return new RunException(message, true, cause);
  }

  /** True when another run holds the output folder. */
  public boolean isHeld() {
    return held;
  }
}
