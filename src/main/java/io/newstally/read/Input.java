package io.newstally.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * One stream of bytes to read.
 *
 * @param path as the user named it
 * @param suffix of the format with its dot in lower case, such as {@code .txt}; empty for none
 * @param opener gives the bytes, decompressed
 */
record Input(String path, String suffix, Opener opener) {

  private static final int SNIFFED = 4096;
  private static final String GZIP = ".gz";

  /** Opens a stream that the caller closes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  /** A file, which is unpacked when its name ends in {@code .gz}. */
  static Input file(String path, Path file) {
    return new Input(
        path,
        suffix(path),
        () -> {
          InputStream bytes = Files.newInputStream(file);
          return isGzip(path) ? unpack(bytes) : new BufferedInputStream(bytes);
        });
  }

  /**
   * Standard input, whose format its first bytes tell: JSON Lines, a JSON array, HTML, else text;
   * packed or not.
   */
  static Input standard(InputStream stream) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream, 2 * SNIFFED);
    byte[] head = head(bytes, 2);
    boolean packed = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    BufferedInputStream plain = packed ? unpack(bytes) : bytes;
    String start =
        new String(head(plain, SNIFFED), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    return new Input("-", sniff(start), () -> plain);
  }

  private static byte[] head(BufferedInputStream bytes, int length) throws IOException {
    bytes.mark(length);
    byte[] head = bytes.readNBytes(length);
    bytes.reset();
    return head;
  }

  private static String sniff(String start) {
    if (start.startsWith("{")) {
      return ".jsonl";
    }
    if (start.startsWith("[")) {
      return ".json";
    }
    return start.startsWith("<") ? ".html" : ".txt";
  }

  /** The suffix of a file's name, without that of its packing. */
  static String suffix(String path) {
    String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    String plain = name.toLowerCase(Locale.ROOT);
    if (isGzip(plain)) {
      plain = plain.substring(0, plain.length() - GZIP.length());
    }
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot);
  }

  private static boolean isGzip(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }

  private static BufferedInputStream unpack(InputStream bytes) throws IOException {
    try {
      BombGuard guard = new BombGuard();
      InputStream unpacked = new GZIPInputStream(guard.packed(bytes));
      return new BufferedInputStream(guard.unpacked(unpacked));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /** All bytes of {@code stream}, unless they are more than {@code limit}. */
  static byte[] all(InputStream stream, int limit) throws IOException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new UnreadableException(
          "has more than " + limit + " bytes; split it into one file an article, or into .jsonl");
    }
    return bytes;
  }
}
