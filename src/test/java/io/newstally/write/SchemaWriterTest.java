package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaWriterTest {

  private static final TableSpec<String, String> TABLE =
      new TableSpec<>(
          "sizes",
          "a size",
          List.of("name"),
          List.of(
              Column.text("name", "Its name.", name -> name),
              Column.integer("length", "In letters.", String::length),
              Column.word("kind", "Its kind.", ArticleStatus.class, name -> ArticleStatus.OK),
              Column.date("since", "First seen.", name -> "")),
          tables -> List.of("long").stream());

  @Test
  void writesAJsonSchema() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SchemaWriter().writeSchema(TABLE, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "sizes",
              "description": "One item is a size.",
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "name": {
                    "description": "Its name.",
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "length": {
                    "description": "In letters.",
                    "type": [
                      "integer",
                      "null"
                    ]
                  },
                  "kind": {
                    "description": "Its kind.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "enum": [
                      "ok",
                      "partial",
                      "failed",
                      null
                    ]
                  },
                  "since": {
                    "description": "First seen.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date"
                  }
                },
                "required": [
                  "name",
                  "length",
                  "kind",
                  "since"
                ]
              }
            }
            """);
  }

  @Test
  void writesADataPackage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SchemaWriter().writePackage(List.of(TABLE), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
              "name": "newstally",
              "title": "What news articles say happened to people",
              "resources": [
                {
                  "name": "sizes",
                  "type": "table",
                  "description": "One row is a size.",
                  "path": "sizes.csv",
                  "format": "csv",
                  "mediatype": "text/csv",
                  "encoding": "utf-8",
                  "schema": {
                    "fields": [
                      {
                        "name": "name",
                        "type": "string",
                        "description": "Its name.",
                        "missingValues": []
                      },
                      {
                        "name": "length",
                        "type": "integer",
                        "description": "In letters."
                      },
                      {
                        "name": "kind",
                        "type": "string",
                        "description": "Its kind.",
                        "constraints": {
                          "enum": [
                            "ok",
                            "partial",
                            "failed"
                          ]
                        }
                      },
                      {
                        "name": "since",
                        "type": "date",
                        "description": "First seen."
                      }
                    ],
                    "primaryKey": [
                      "name"
                    ]
                  }
                }
              ]
            }
            """);
  }
}
