package io.newstally.annotate.flat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** A flat model file, mapped into memory. Buffers are views: nothing is read until it is used. */
public final class FlatFile {

  private record Entry(long begin, long length) {}

  private final Path file;
  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;

  private FlatFile(Path file, ByteBuffer bytes, Map<String, Entry> entries) {
    this.file = file;
    this.bytes = bytes;
    this.entries = entries;
  }

  /**
   * Maps a file.
   *
   * @param kind the kind that it must be
   * @param source the digest of the model that it must have been made from
   * @throws FlatException when it is missing, damaged, of another kind, format or source
   */
  public static FlatFile open(Path file, String kind, String source) {
    MappedByteBuffer bytes = map(file);
    ByteBuffer head = head(file, bytes);
    try (DataInputStream in = new DataInputStream(new Bytes(head))) {
      if (!in.readUTF().equals(kind) || !in.readUTF().equals(source)) {
        throw unusable(file, "was made from another model");
      }
      Map<String, Entry> entries = new HashMap<>();
      for (int i = in.readInt(); i > 0; i--) {
        entries.put(in.readUTF(), new Entry(in.readLong(), in.readLong()));
      }
      bytes.position(Math.toIntExact(FlatWriter.aligned(head.position())));
      return new FlatFile(file, bytes.slice(), entries);
    } catch (IOException e) {
      throw unusable(file, "is damaged");
    }
  }

  /**
   * The digest of the model that a file was made from.
   *
   * @throws FlatException when it is missing, damaged or of another format
   */
  public static String source(Path file) {
    try (DataInputStream in = new DataInputStream(new Bytes(head(file, map(file))))) {
      in.readUTF();
      return in.readUTF();
    } catch (IOException e) {
      throw unusable(file, "is damaged");
    }
  }

  private static MappedByteBuffer map(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    } catch (IOException e) {
      throw unusable(file, "is missing or unreadable");
    }
  }

  /** Checks format and checksum, and stands where the kind begins. */
  private static ByteBuffer head(Path file, MappedByteBuffer bytes) {
    ByteBuffer head = bytes.duplicate();
    if (head.remaining() < FlatWriter.BODY
        || head.getInt() != FlatWriter.MAGIC
        || head.getInt() != FlatWriter.FORMAT) {
      throw unusable(file, "is of another format");
    }
    long expected = head.getLong();
    CRC32 checksum = new CRC32();
    checksum.update(head.duplicate());
    if (checksum.getValue() != expected) {
      throw unusable(file, "is damaged");
    }
    return head;
  }

  /** A buffer as a stream. */
  private static final class Bytes extends InputStream {

    private final ByteBuffer buffer;

    Bytes(ByteBuffer buffer) {
      this.buffer = buffer;
    }

    @Override
    public int read() {
      return buffer.hasRemaining() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int given = Math.min(length, buffer.remaining());
      buffer.get(into, offset, given);
      return given == 0 && length > 0 ? -1 : given;
    }
  }

  private static FlatException unusable(Path file, String why) {
    return new FlatException(
        "the model " + file + " " + why + "; run 'mvn -B package' to make it anew");
  }

  /** The array {@code name}. */
  public IntBuffer ints(String name) {
    return slice(name).asIntBuffer();
  }

  /** The array {@code name}. */
  public LongBuffer longs(String name) {
    return slice(name).asLongBuffer();
  }

  /** The array {@code name}. */
  public FloatBuffer floats(String name) {
    return slice(name).asFloatBuffer();
  }

  /** The array {@code name}. */
  public DoubleBuffer doubles(String name) {
    return slice(name).asDoubleBuffer();
  }

  /** The array {@code name}. */
  public ByteBuffer bytes(String name) {
    return slice(name);
  }

  /** The strings {@code name}, decoded. */
  public String[] strings(String name) {
    ByteBuffer in = slice(name).order(ByteOrder.BIG_ENDIAN);
    String[] values = new String[in.getInt()];
    for (int i = 0; i < values.length; i++) {
      byte[] utf8 = new byte[in.getInt()];
      in.get(utf8);
      values[i] = new String(utf8, StandardCharsets.UTF_8);
    }
    return values;
  }

  private ByteBuffer slice(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw unusable(file, "has no " + name);
    }
    return bytes
        .slice(Math.toIntExact(entry.begin()), Math.toIntExact(entry.length()))
        .order(ByteOrder.LITTLE_ENDIAN);
  }
}
