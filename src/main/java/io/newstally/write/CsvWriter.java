package io.newstally.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values by RFC 4180 in UTF-8, with a header line and CRLF. */
public final class CsvWriter implements TableFormat {

  /** What tells a spreadsheet that the file is UTF-8. */
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String LINE_END = "\r\n";

  /** Characters that are laid out before they are written. */
  private static final int BLOCK = 8192;

  private final boolean excel;

  /**
   * @param excel for opening in a spreadsheet: begins with a byte order mark and puts an apostrophe
   *     before each text that the spreadsheet would run or change, see {@link SpreadsheetText}
   */
  public CsvWriter(boolean excel) {
    this.excel = excel;
  }

  @Override
  public String suffix() {
    return "csv";
  }

  @Override
  public String head(TableSpec<?, ?> table) {
    String header = CSVFormat.RFC4180.format(table.header().toArray()) + LINE_END;
    return excel ? BYTE_ORDER_MARK + header : header;
  }

  @Override
  public String before(boolean first) {
    return "";
  }

  @Override
  public String tail(boolean empty) {
    return "";
  }

  @Override
  public void rows(TableSpec<?, ?> table, Iterator<List<String>> rows, OutputStream out)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    CSVPrinter printer = new CSVPrinter(lines, CSVFormat.RFC4180);
    while (rows.hasNext()) {
      for (String cell : excel ? protectedCells(table, rows.next()) : rows.next()) {
        printer.print(cell);
      }
      printer.println();
      if (lines.length() >= BLOCK || !rows.hasNext()) {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
      }
    }
  }

  private static List<String> protectedCells(TableSpec<?, ?> table, List<String> row) {
    List<String> cells = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      boolean text = table.columns().get(i).type() == ColumnType.STRING;
      cells.add(text ? SpreadsheetText.protect(row.get(i)) : row.get(i));
    }
    return cells;
  }
}
