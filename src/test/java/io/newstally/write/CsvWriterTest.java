package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest extends TableFormatContract {

  @Override
  TableFormat format() {
    return new CsvWriter(false);
  }

  @Override
  List<List<String>> rows(String file) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, CSVFormat.RFC4180)) {
      return parser.stream().skip(1).map(CSVRecord::toList).toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          articles ~ a1,in/ferry.txt,Gunmen seize ferry,2024-05-04,The Arden Post,https://arden.example/1,en,8,2,ev-ferry,F7,,ok,
          articles ~ b2,in/copy.txt,,,,,,3,0,ev-ferry,F7,a1,partial,no date of publication
          entities ~ a1,Ida Holm,PERSON,1,0,8,Ida Holm,
          entities ~ a1,Port Arden,CITY,2,5,15,Port Arden | Arden,GB
          numbers  ~ a1,1,19,27,About 12,count,12,,,approx,person,
          numbers  ~ a1,1,40,52,$1.5 million,money,1500000.5,1500000.5,1500000.5,exact,dollar,
          dates    ~ a1,1,30,36,Friday,date,2024-05-03,2024-05-03,2024-05-03
          facts    ~ a1-1,a1,killed,12,,,approx,true,people,gunmen,Port Arden,2024-05-03,incident,reported,police,0.88,1,19,46,About 12 people were killed.,killed.passive,killed; implied
          facts    ~ a1-2,a1,taken_captive,,24,99,vague,true,passengers,,,,total,claimed,,0.50,2,48,70,"Dozens were ""taken"",\\nhe said.",taken.np,
          totals   ~ a1,killed,12,,,a1-1,0.90,
          totals   ~ a1,taken_captive,,24,99,a1-2,0.90,
          events   ~ ev-ferry,F7,Gunmen seize ferry,Port Arden,2024-05-03,,killed,,12,12,15,revised,2,3,2024-05-04,2024-05-06,12 (2 voices); 15 (1),@police; the port's master,a1; b2,a1-1
          timeline ~ ev-ferry,killed,,2024-05-04,12,12,12,a1,a1-1
          ledger   ~ ev-ferry,passengers,2024-05-06,24,5,,0,19,94,20,true,,a1-1
          problems ~ in/copy.txt,b2,read,warning,no date of publication
          problems ~ in/torn.zip,,read,error,the archive ends early
          """)
  void writesTheRow(String table, String row) throws IOException {
    assertThat(written(TablesTest.named(table), Samples.run()))
        .contains("\r\n" + row.replace("\\n", "\n") + "\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          articles, 2
          facts,    2
          changes,  0
          """)
  void beginsWithAHeaderAndNoMark(String table, int rows) throws IOException {
    TableSpec<?, ?> spec = TablesTest.named(table);
    String file = written(spec, Samples.run());
    assertThat(file).startsWith(String.join(",", spec.header()) + "\r\n");
    assertThat(rows(file)).hasSize(rows);
  }
}
