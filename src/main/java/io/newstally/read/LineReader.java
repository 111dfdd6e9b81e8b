package io.newstally.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream as bytes; a line too long is passed over, never held. */
final class LineReader {

  private final InputStream stream;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;
  private boolean tooLong;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  LineReader(InputStream stream, int limit) {
    this.stream = stream;
    this.limit = limit;
  }

  /** Moves to the next line; false behind the last. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    if (at == filled && !fill()) {
      return false;
    }
    number++;
    boolean ended = false;
    while (!ended && (at < filled || fill())) {
      int feed = at;
      while (feed < filled && buffer[feed] != '\n') {
        feed++;
      }
      take(feed);
      ended = feed < filled;
      at = ended ? feed + 1 : feed;
    }
    return true;
  }

  private void take(int end) {
    tooLong |= line.size() + (end - at) > limit;
    if (tooLong) {
      line.reset();
    } else {
      line.write(buffer, at, end - at);
    }
  }

  /** The line without its line feed; empty when it is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }

  /** The line's number from 1. */
  long number() {
    return number;
  }

  /** True when the line has more bytes than the limit. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, stream.read(buffer));
    return filled > 0;
  }
}
