package io.newstally.annotate.flat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a flat model file: magic, format version, CRC-32 of what follows, kind, digest of the
 * source, a table of contents, and the arrays in little-endian order at offsets divisible by eight.
 * The file appears whole or not at all.
 */
public final class FlatWriter {

  static final int MAGIC = 0x4e54464c;
  static final int FORMAT = 2;
  static final int ALIGNMENT = 8;

  /** Where the kind stands: behind magic, format and checksum. */
  static final int BODY = 16;

  private final String kind;
  private final String source;
  private final Map<String, byte[]> arrays = new LinkedHashMap<>();

  /**
   * Begins a file.
   *
   * @param kind what the file is, such as {@code crf}; the reader insists on it
   * @param source digest of the model that it is made from; the reader insists on it
   */
  public FlatWriter(String kind, String source) {
    this.kind = kind;
    this.source = source;
  }

  /** Adds an array under a name. */
  public FlatWriter ints(String name, int[] values) {
    byte[] bytes = new byte[Math.multiplyExact(4, values.length)];
    littleEndian(bytes).asIntBuffer().put(values);
    arrays.put(name, bytes);
    return this;
  }

  /** Adds an array under a name. */
  public FlatWriter longs(String name, long[] values) {
    byte[] bytes = new byte[Math.multiplyExact(8, values.length)];
    littleEndian(bytes).asLongBuffer().put(values);
    arrays.put(name, bytes);
    return this;
  }

  /** Adds an array under a name. */
  public FlatWriter floats(String name, float[] values) {
    byte[] bytes = new byte[Math.multiplyExact(4, values.length)];
    littleEndian(bytes).asFloatBuffer().put(values);
    arrays.put(name, bytes);
    return this;
  }

  /** Adds an array under a name. */
  public FlatWriter doubles(String name, double[] values) {
    byte[] bytes = new byte[Math.multiplyExact(8, values.length)];
    littleEndian(bytes).asDoubleBuffer().put(values);
    arrays.put(name, bytes);
    return this;
  }

  /** Adds an array under a name. */
  public FlatWriter bytes(String name, byte[] values) {
    arrays.put(name, values.clone());
    return this;
  }

  /** Adds strings under a name: UTF-8, each behind its length. */
  public FlatWriter strings(String name, List<String> values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(values.size());
      for (String value : values) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
    }
    arrays.put(name, bytes.toByteArray());
    return this;
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes the file; an older one is replaced. */
  public void write(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    CRC32 checksum = new CRC32();
    writeBody(new CheckedOutputStream(OutputStream.nullOutputStream(), checksum));
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      out.writeLong(checksum.getValue());
      writeBody(out);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** All that stands behind the checksum, which ends at an aligned offset. */
  private void writeBody(OutputStream out) throws IOException {
    byte[] head = head();
    out.write(head);
    long at = head.length;
    for (byte[] array : arrays.values()) {
      at = pad(out, at);
      out.write(array);
      at += array.length;
    }
  }

  /** The head says where each array begins, counted from the end of the padded head. */
  private byte[] head() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(kind);
    out.writeUTF(source);
    out.writeInt(arrays.size());
    long at = 0;
    for (Map.Entry<String, byte[]> array : arrays.entrySet()) {
      at = aligned(at);
      out.writeUTF(array.getKey());
      out.writeLong(at);
      out.writeLong(array.getValue().length);
      at += array.getValue().length;
    }
    return bytes.toByteArray();
  }

  static long aligned(long at) {
    return (at + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  private static long pad(OutputStream out, long at) throws IOException {
    long to = aligned(at);
    for (long i = at; i < to; i++) {
      out.write(0);
    }
    return to;
  }
}
