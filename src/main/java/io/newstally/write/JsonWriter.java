package io.newstally.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in UTF-8: an array with one object a line, keys in the order of the columns, numbers and
 * truth values as such, null for unknown.
 */
public final class JsonWriter implements TableFormat {

  private static final String BETWEEN_ROWS = ",\n";

  private static final ObjectWriter JSON =
      JsonMapper.shared()
          .writer()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .with(new MinimalPrettyPrinter(BETWEEN_ROWS));

  @Override
  public String suffix() {
    return "json";
  }

  @Override
  public String head(TableSpec<?, ?> table) {
    return "[";
  }

  @Override
  public String before(boolean first) {
    return first ? "\n" : BETWEEN_ROWS;
  }

  @Override
  public String tail(boolean empty) {
    return empty ? "]\n" : "\n]\n";
  }

  @Override
  public void rows(TableSpec<?, ?> table, Iterator<List<String>> rows, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      while (rows.hasNext()) {
        writeRow(json, table.columns(), rows.next());
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static void writeRow(
      JsonGenerator json, List<? extends Column<?>> columns, List<String> cells) {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      json.writeName(columns.get(i).name());
      writeCell(json, columns.get(i).type(), cells.get(i));
    }
    json.writeEndObject();
  }

  private static void writeCell(JsonGenerator json, ColumnType type, String cell) {
    if (cell.isEmpty()) {
      json.writeNull();
      return;
    }
    switch (type) {
      case INTEGER, NUMBER -> json.writeNumber(cell);
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell));
      case STRING, DATE -> json.writeString(cell);
    }
  }
}
