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

  private static final ObjectWriter JSON =
      JsonMapper.shared()
          .writer()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .with(new ObjectsOnLines());

  @Override
  public String suffix() {
    return "json";
  }

  @Override
  public <R> void write(TableSpec<R> table, RunTables tables, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartArray();
      for (Iterator<R> rows = table.rows().apply(tables).iterator(); rows.hasNext(); ) {
        writeRow(json, table.columns(), rows.next());
      }
      json.writeEndArray();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static <R> void writeRow(JsonGenerator json, List<Column<R>> columns, R row) {
    json.writeStartObject();
    for (Column<R> column : columns) {
      json.writeName(column.name());
      writeCell(json, column.type(), column.cell(row));
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

  /**
   * Breaks lines around the elements of an array only, so that two runs can be compared by line.
   */
  private static final class ObjectsOnLines extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      json.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      json.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
      json.writeRaw(values == 0 ? "]\n" : "\n]\n");
    }
  }
}
