package io.newstally.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters of which a record takes no more than so many: a quotation mark that is never closed
 * must not fill the memory.
 */
final class BoundedReader extends FilterReader {

  /** What parsers read ahead counts to the record before. */
  private static final int READ_AHEAD = 50_000;

  private final int limit;
  private long taken;

  BoundedReader(Reader characters, int limit) {
    super(characters);
    this.limit = limit;
  }

  /** Counts anew from here on. */
  void startRecord() {
    taken = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    count(read);
    return read;
  }

  private void count(int read) throws UnreadableException {
    taken += Math.max(0, read);
    if (taken > (long) limit + READ_AHEAD) {
      throw new UnreadableException(
          "has a record of more than " + limit + " bytes; look for a quotation mark left open");
    }
  }
}
