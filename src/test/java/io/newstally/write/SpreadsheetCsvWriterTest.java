package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvWriterTest extends TableFormatContract {

  @Override
  TableFormat format() {
    return new CsvWriter(true);
  }

  @Override
  List<List<String>> rows(String file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, CSVFormat.RFC4180)) {
      return parser.stream()
          .skip(1)
          .map(CSVRecord::toList)
          .map(row -> row.stream().map(SpreadsheetText::unprotect).toList())
          .toList();
    }
  }

  @Test
  void beginsWithAByteOrderMark() throws IOException {
    assertThat(written(TablesTest.named("totals"), Samples.run())).startsWith("\uFEFFarticle_id,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "- 5",
        "5-10",
        " 5-10 ",
        " =1",
        "5/10",
        "1/2",
        "3-5-24",
        "5.10.2023",
        "2024-05",
        "May 5",
        "5 May",
        "5 May 2024",
        "May 5, 2024",
        "March 2023",
        "Mar-5",
        "12:30",
        "12:30:15",
        "5:30 pm",
        "12E3",
        "1.5e10",
        "007",
        "1234567890123456",
        "'=1"
      })
  void protects(String text) {
    assertThat(SpreadsheetText.protect(text)).isEqualTo("'" + text);
    assertThat(SpreadsheetText.unprotect("'" + text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "-12",
        "+3.5",
        "0",
        "2024-05-03",
        "2024-05-03/2024-05-06",
        "123456789012345",
        "about 12",
        "'tis",
        "'",
        "May",
        "Mayor",
        "a1-1",
        "Decker",
        "12 May Street"
      })
  void leavesAlone(String text) {
    assertThat(SpreadsheetText.protect(text)).isEqualTo(text);
    assertThat(SpreadsheetText.unprotect(text)).isEqualTo(text);
  }
}
