package io.newstally.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the rows of articles in a file while articles come in the order of reading, and gives them
 * back in any other. In memory it holds a few numbers for each article.
 */
final class Spool implements Closeable {

  private final FileChannel file;

  /** For each article where each of its parts begins, and where the last one ends. */
  private final List<long[]> bounds = new ArrayList<>();

  private long end;

  /** Keeps its rows in {@code file}, which is empty, and closes it at the end. */
  Spool(FileChannel file) {
    this.file = file;
  }

  /** Takes the parts of the next article, whose number is that of the articles before it. */
  void add(List<byte[]> parts) throws IOException {
    long[] places = new long[parts.size() + 1];
    places[0] = end;
    for (int i = 0; i < parts.size(); i++) {
      places[i + 1] = places[i] + parts.get(i).length;
    }
    ByteBuffer article = ByteBuffer.allocate(Math.toIntExact(places[parts.size()] - end));
    parts.forEach(article::put);
    article.flip();
    while (article.hasRemaining()) {
      end += file.write(article, end);
    }
    bounds.add(places);
  }

  /**
   * A part of an article that was added.
   *
   * @throws UncheckedIOException when the file cannot be read
   */
  byte[] part(int article, int part) {
    long[] places = bounds.get(article);
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(places[part + 1] - places[part]));
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, places[part] + bytes.position()) < 0) {
          throw new IOException("rows that were set aside are cut off");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
