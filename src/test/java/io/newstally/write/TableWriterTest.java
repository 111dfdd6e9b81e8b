package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newstally.model.ArticleReport;
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
    write(Samples.run(), ALL);
    for (TableSpec<?, ?> table : Tables.all()) {
      assertThat(out.resolve(table.name() + ".csv")).isNotEmptyFile();
      assertThat(out.resolve(table.name() + ".json")).isNotEmptyFile();
      assertThat(out.resolve("schemas/" + table.name() + ".schema.json")).isNotEmptyFile();
    }
    assertThat(out.resolve("datapackage.json")).isNotEmptyFile();
    assertThat(files()).hasSize(3 * Tables.all().size() + 1);
  }

  @Test
  void writesOnlyTheFormatsChosen() throws IOException {
    write(Samples.run(), new WriteOptions(Set.of(Format.CSV), false));
    assertThat(files().keySet())
        .contains("datapackage.json")
        .noneMatch(name -> name.endsWith("s.json"));
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    write(Samples.run(), ALL);
    Map<String, String> first = files();
    write(Samples.shuffled(Samples.run(), 3), ALL);
    assertThat(files()).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void listsWhatChangedSinceTheLastRun(boolean excel) throws IOException {
    WriteOptions options = new WriteOptions(Set.of(Format.CSV), excel);
    write(Samples.run(), options);
    write(Samples.laterRun(), options);
    assertThat(out.resolve("changes.csv"))
        .content()
        .endsWith(
            """
            change,table,key,column,before,after,claims
            revised,events,ev-ferry|killed|,best,12,15,
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void findsNoChangeInTheSameRun(boolean excel) throws IOException {
    WriteOptions options = new WriteOptions(Set.of(Format.CSV), excel);
    write(Samples.run(), options);
    assertThat(write(Samples.run(), options).changes()).isEmpty();
  }

  @Test
  void leavesTheOldFilesWholeWhenARowFails() throws IOException {
    write(Samples.run(), ALL);
    Map<String, String> before = files();
    assertThatThrownBy(() -> write(failing(), ALL)).isInstanceOf(UncheckedIOException.class);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void leavesTheOldFilesWholeWhenItIsNotPublished() throws IOException {
    write(Samples.run(), ALL);
    Map<String, String> before = files();
    try (TableWriter writer = TableWriter.open(out, ALL)) {
      writer.add(writer.layOut(Samples.laterRun().reports().get(0)));
    }
    assertThat(files()).isEqualTo(before);
  }

  private RunTables write(Samples.Run run, WriteOptions options) throws IOException {
    try (TableWriter writer = TableWriter.open(out, options)) {
      for (ArticleReport report : run.reports()) {
        writer.add(writer.layOut(report));
      }
      return writer.publish(run.reconciliation(), run.problems());
    }
  }

  private static Samples.Run failing() {
    Map<String, Integer> torn =
        new AbstractMap<>() {
          @Override
          public Set<Entry<String, Integer>> entrySet() {
            throw new UncheckedIOException(new IOException("no more"));
          }
        };
    Reconciliation whole = Samples.reconciliation(20);
    return new Samples.Run(
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
