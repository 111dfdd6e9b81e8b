package io.newstally.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a table as a file of one format.
 *
 * <p>To add a format: implement this, name it in {@link WriteOptions.Format}, choose it in {@link
 * TableWriter} and extend the contract test {@code TableFormatContract} with a golden sample.
 */
public interface TableFormat {

  /** File name suffix without its dot. */
  String suffix();

  /**
   * Writes all rows of a table, one at a time; leaves {@code out} open.
   *
   * @throws IOException when {@code out} takes no more
   */
  <R> void write(TableSpec<R> table, RunTables tables, OutputStream out) throws IOException;
}
