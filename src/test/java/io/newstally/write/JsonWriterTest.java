package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest extends TableFormatContract {

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  @Override
  TableFormat format() {
    return new JsonWriter();
  }

  @Override
  List<List<String>> rows(String file) {
    return EXACT.readTree(file).valueStream().map(JsonWriterTest::cells).toList();
  }

  private static List<String> cells(JsonNode row) {
    return row.valueStream().map(cell -> cell.isNull() ? "" : cell.asString()).toList();
  }

  @Test
  void writesAnObjectALine() throws IOException {
    assertThat(written(TablesTest.named("totals"), Samples.run()))
        .isEqualTo(
            """
            [
            {"article_id":"a1","type":"killed","best":12,"low":null,"high":null,"facts":"a1-1",\
            "confidence":0.90,"grounds":null},
            {"article_id":"a1","type":"taken_captive","best":null,"low":24,"high":99,"facts":"a1-2",\
            "confidence":0.90,"grounds":null}
            ]
            """);
  }

  @Test
  void writesTruthValuesAndFractions() throws IOException {
    assertThat(written(TablesTest.named("facts"), Samples.run()))
        .contains("\"explicit\":true", "\"confidence\":0.88");
  }

  @Test
  void writesNoRowsAsAnEmptyArray() throws IOException {
    assertThat(written(TablesTest.named("changes"), Samples.run())).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void fitsItsOwnSchema(TableSpec<?, ?> table) throws IOException {
    assertThat(schema(table).validate(written(table, Samples.run()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "killed" | "slain"
          12       | "12"
          12       | 12.5
          "a1"     | 7
          "facts"  | "claims"
          """)
  void schemaRefusesAnotherForm(String cell, String other) throws IOException {
    TableSpec<?, ?> totals = TablesTest.named("totals");
    String file = written(totals, Samples.run());
    assertThat(schema(totals).validate(file.replace(cell, other), InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema(TableSpec<?, ?> table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SchemaWriter().writeSchema(table, out);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(out.toString(StandardCharsets.UTF_8));
  }
}
