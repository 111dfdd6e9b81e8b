package io.newstally.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/** What can happen to a flat model. */
enum Damage {
  MISSING,
  EMPTY,
  CUT_OFF,
  BIT_FLIPPED,
  OF_ANOTHER_SOURCE;

  /** Where magic, format and checksum end. */
  private static final int BODY = 16;

  /** Puts a damaged file into the place of a good one, which may be a link. */
  void to(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    switch (this) {
      case MISSING -> {}
      case EMPTY -> Files.createFile(file);
      case CUT_OFF -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case BIT_FLIPPED -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
      case OF_ANOTHER_SOURCE -> Files.write(file, ofAnotherSource(bytes));
    }
  }

  /** Changes the digest of the source, which stands behind the kind, and makes the checksum fit. */
  private static byte[] ofAnotherSource(byte[] flat) {
    ByteBuffer changed = ByteBuffer.wrap(flat.clone());
    int kind = BODY + Short.BYTES;
    int source = kind + changed.getShort(BODY) + Short.BYTES;
    changed.put(source, (byte) 'x');
    CRC32 checksum = new CRC32();
    checksum.update(changed.duplicate().position(BODY));
    return changed.putLong(BODY - Long.BYTES, checksum.getValue()).array();
  }
}
