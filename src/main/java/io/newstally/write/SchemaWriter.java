package io.newstally.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the tables for machines: JSON Schema for JSON, Frictionless Data Package for CSV. */
public final class SchemaWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("");
  private static final ObjectWriter JSON =
      JsonMapper.shared()
          .writer()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .with(
              new DefaultPrettyPrinter(SEPARATORS)
                  .withObjectIndenter(INDENT)
                  .withArrayIndenter(INDENT));

  /** Writes the JSON Schema (2020-12) of a table in JSON; leaves {@code out} open. */
  public void writeSchema(TableSpec<?, ?> table, OutputStream out) throws IOException {
    ObjectNode properties = NODES.objectNode();
    table.columns().forEach(column -> properties.set(column.name(), property(column)));
    ObjectNode row = NODES.objectNode().put("type", "object");
    row.set("properties", properties);
    row.set("required", strings(table.header()));
    ObjectNode schema =
        NODES
            .objectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", table.name())
            .put("description", "One item is " + table.rowIs() + ".")
            .put("type", "array");
    schema.set("items", row);
    write(schema, out);
  }

  private static ObjectNode property(Column<?> column) {
    ObjectNode property = NODES.objectNode().put("description", column.description());
    boolean isDate = column.type() == ColumnType.DATE;
    String type = isDate ? ColumnType.STRING.label() : column.type().label();
    property.set("type", strings(List.of(type, "null")));
    if (isDate) {
      property.put("format", "date");
    }
    if (!column.words().isEmpty()) {
      property.set("enum", strings(column.words()).addNull());
    }
    return property;
  }

  /** Writes {@code datapackage.json} for the tables in CSV; leaves {@code out} open. */
  public void writePackage(List<TableSpec<?, ?>> tables, OutputStream out) throws IOException {
    ArrayNode resources = NODES.arrayNode();
    tables.forEach(table -> resources.add(resource(table)));
    ObjectNode root =
        NODES
            .objectNode()
            .put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
            .put("name", "newstally")
            .put("title", "What news articles say happened to people");
    root.set("resources", resources);
    write(root, out);
  }

  private static ObjectNode resource(TableSpec<?, ?> table) {
    ArrayNode fields = NODES.arrayNode();
    table.columns().forEach(column -> fields.add(field(column, table.key())));
    ObjectNode schema = NODES.objectNode();
    schema.set("fields", fields);
    if (!table.key().isEmpty()) {
      schema.set("primaryKey", strings(table.key()));
    }
    ObjectNode resource =
        NODES
            .objectNode()
            .put("name", table.name())
            .put("type", "table")
            .put("description", "One row is " + table.rowIs() + ".")
            .put("path", table.name() + ".csv")
            .put("format", "csv")
            .put("mediatype", "text/csv")
            .put("encoding", "utf-8");
    resource.set("schema", schema);
    return resource;
  }

  /** A key must not be missing, so that an empty text in a key column (all people) is a value. */
  private static ObjectNode field(Column<?> column, List<String> key) {
    ObjectNode field =
        NODES
            .objectNode()
            .put("name", column.name())
            .put("type", column.type().label())
            .put("description", column.description());
    if (!column.words().isEmpty()) {
      field.set("constraints", NODES.objectNode().set("enum", strings(column.words())));
    }
    if (key.contains(column.name()) && column.type() == ColumnType.STRING) {
      field.set("missingValues", NODES.arrayNode());
    }
    return field;
  }

  private static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static void write(JsonNode node, OutputStream out) throws IOException {
    try {
      JSON.writeValue(out, node);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
  }
}
