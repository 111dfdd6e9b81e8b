package io.newstally.read;

import java.io.IOException;

/** An input that is no news text; the message says why and how to cure it. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }
}
