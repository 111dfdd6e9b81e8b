package io.newstally.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches bytes being unpacked. Text packs to a third or, when it repeats itself, to a fiftieth; a
 * small archive that unpacks without end is an attack.
 */
final class BombGuard {

  private static final long HARMLESS = 100_000_000;
  private static final long LARGEST_RATIO = 300;

  private long packed;
  private long unpacked;

  /** Counts what is taken from {@code bytes} before unpacking. */
  InputStream packed(InputStream bytes) {
    return new Counted(bytes) {
      @Override
      void count(int length) {
        packed += length;
      }
    };
  }

  /** Counts what comes from {@code bytes} after unpacking, and stops when it is too much. */
  InputStream unpacked(InputStream bytes) {
    return new Counted(bytes) {
      @Override
      void count(int length) throws UnreadableException {
        unpacked += length;
        if (unpacked > HARMLESS && unpacked > LARGEST_RATIO * packed) {
          throw new UnreadableException(
              "unpacks to more than " + LARGEST_RATIO + " times its size; unpack and check it");
        }
      }
    };
  }

  /** Tells how many bytes were read. */
  private abstract static class Counted extends FilterInputStream {

    Counted(InputStream bytes) {
      super(bytes);
    }

    abstract void count(int length) throws IOException;

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }
  }
}
