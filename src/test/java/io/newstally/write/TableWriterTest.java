package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newstally.model.Reconciliation;
import io.newstally.write.WriteOptions.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

  private static final WriteOptions ALL = new WriteOptions(EnumSet.allOf(Format.class), false);

  private final Path out;

  TableWriterTest(@TempDir Path out) {
    this.out = out;
  }

  @Test
  void writesAllTablesInAllFormatsWithTheirSchemas() throws IOException {
    TableWriter.write(out, Samples.run(), ALL);
    for (TableSpec<?> table : Tables.all()) {
      assertThat(out.resolve(table.name() + ".csv")).isNotEmptyFile();
      assertThat(out.resolve(table.name() + ".json")).isNotEmptyFile();
      assertThat(out.resolve("schemas/" + table.name() + ".schema.json")).isNotEmptyFile();
    }
    assertThat(out.resolve("datapackage.json")).isNotEmptyFile();
    assertThat(files()).hasSize(3 * Tables.all().size() + 1);
  }

  @Test
  void writesOnlyTheFormatsChosen() throws IOException {
    TableWriter.write(out, Samples.run(), new WriteOptions(Set.of(Format.CSV), false));
    assertThat(files().keySet())
        .contains("datapackage.json")
        .noneMatch(name -> name.endsWith("s.json"));
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    TableWriter.write(out, Samples.run(), ALL);
    Map<String, String> first = files();
    TableWriter.write(out, Samples.shuffled(Samples.run(), 3), ALL);
    assertThat(files()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listsWhatChangedSinceTheLastRun(boolean excel) throws IOException {
    WriteOptions options = new WriteOptions(Set.of(Format.CSV), excel);
    TableWriter.write(out, Samples.run(), options);
    TableWriter.write(out, Samples.laterRun(), options);
    assertThat(out.resolve("changes.csv"))
        .content()
        .endsWith(
            """
            change,table,key,column,before,after
            revised,events,ev-ferry|killed|,best,12,15
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void findsNoChangeInTheSameRun(boolean excel) throws IOException {
    WriteOptions options = new WriteOptions(Set.of(Format.CSV), excel);
    TableWriter.write(out, Samples.run(), options);
    assertThat(TableWriter.write(out, Samples.run(), options).changes()).isEmpty();
  }

  @Test
  void leavesTheOldFilesWholeWhenARowFails() throws IOException {
    TableWriter.write(out, Samples.run(), ALL);
    Map<String, String> before = files();
    assertThatThrownBy(() -> TableWriter.write(out, failing(), ALL))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(files()).isEqualTo(before);
  }

  private static RunTables failing() {
    Map<String, Integer> torn =
        new AbstractMap<>() {
          @Override
          public Set<Entry<String, Integer>> entrySet() {
            throw new UncheckedIOException(new IOException("no more"));
          }
        };
    Reconciliation whole = Samples.reconciliation(20);
    return RunTables.of(
        List.of(),
        new Reconciliation(
            List.of(Samples.figure(20, torn)),
            whole.timeline(),
            whole.ledger(),
            whole.eventOfArticle(),
            whole.duplicateOf()),
        List.of());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(out)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            out.relativize(path).toString(),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
