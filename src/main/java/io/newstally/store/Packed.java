package io.newstally.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Text as deflated bytes (RFC 1950). */
final class Packed {

  private static final int BLOCK = 1 << 14;

  private Packed() {}

  static byte[] pack(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
      byte[] block = new byte[BLOCK];
      while (!deflater.finished()) {
        packed.write(block, 0, deflater.deflate(block));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * @throws java.sql.SQLException when the bytes are no packed text
   */
  static String unpack(byte[] packed) throws java.sql.SQLException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 4);
      byte[] block = new byte[BLOCK];
      while (!inflater.finished()) {
        int length = inflater.inflate(block);
        if (length == 0 && inflater.needsInput()) {
          throw new java.sql.SQLException("a stored analysis is cut off");
        }
        plain.write(block, 0, length);
      }
      return plain.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new java.sql.SQLException("a stored analysis is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
