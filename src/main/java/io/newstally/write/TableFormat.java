package io.newstally.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a table as a file of one format: a head, the rows in one or many stretches, and a tail.
 * The rows of one article are such a stretch.
 *
 * <p>To add a format: implement this, name it in {@link WriteOptions.Format}, choose it in {@link
 * TableWriter} and extend the contract test {@code TableFormatContract} with a golden sample.
 */
public interface TableFormat {

  /** File name suffix without its dot. */
  String suffix();

  /** What stands before all rows. */
  String head(TableSpec<?, ?> table);

  /** What stands before a stretch of rows, be it the first one or a later one. */
  String before(boolean first);

  /** What stands behind all rows, or at the end of a table without any. */
  String tail(boolean empty);

  /**
   * Writes a stretch of rows, at least one, and nothing around them; leaves {@code out} open.
   *
   * @param rows the cells of each row as {@link TableSpec#cells} gives them
   * @throws IOException when {@code out} takes no more
   */
  void rows(TableSpec<?, ?> table, Iterator<List<String>> rows, OutputStream out)
      throws IOException;

  /**
   * Writes a whole table, one row at a time; leaves {@code out} open.
   *
   * @throws IOException when {@code out} takes no more
   */
  default <S, R> void write(TableSpec<S, R> table, S source, OutputStream out) throws IOException {
    Iterator<List<String>> rows = table.cellsOf(source).iterator();
    boolean empty = !rows.hasNext();
    out.write(utf8(head(table)));
    if (!empty) {
      out.write(utf8(before(true)));
      rows(table, rows, out);
    }
    out.write(utf8(tail(empty)));
  }

  /**
   * Writes a whole table from stretches of rows that {@link #rows} wrote before; leaves {@code out}
   * open.
   *
   * @param stretches empty ones are passed over
   * @throws IOException when {@code out} takes no more
   */
  default void join(TableSpec<?, ?> table, Iterator<byte[]> stretches, OutputStream out)
      throws IOException {
    boolean empty = true;
    out.write(utf8(head(table)));
    while (stretches.hasNext()) {
      byte[] stretch = stretches.next();
      if (stretch.length > 0) {
        out.write(utf8(before(empty)));
        out.write(stretch);
        empty = false;
      }
    }
    out.write(utf8(tail(empty)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
