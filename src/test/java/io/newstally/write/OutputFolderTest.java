package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  private final Path folder;

  OutputFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void publishesOverTheOldFiles() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFolder output = OutputFolder.open(folder)) {
      write(output, "a.csv", "new");
      write(output, "schemas/a.json", "{}");
      assertThat(folder.resolve("a.csv")).hasContent("old");
      output.publish();
    }
    assertThat(folder.resolve("a.csv")).hasContent("new");
    assertThat(folder.resolve("schemas/a.json")).hasContent("{}");
    assertThat(names()).containsExactly("a.csv", "schemas");
  }

  @Test
  void leavesTheOldFilesWithoutPublishing() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (OutputFolder output = OutputFolder.open(folder)) {
      write(output, "a.csv", "half");
    }
    assertThat(folder.resolve("a.csv")).hasContent("old");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(folder.resolve(".staging/schemas"));
    Files.writeString(folder.resolve(".staging/a.csv"), "torn");
    OutputFolder.open(folder).close();
    assertThat(names()).isEmpty();
  }

  @Test
  void publishesToTheEndWhatAKilledRunHadBegunToPublish() throws IOException {
    Files.createDirectories(folder.resolve(".publishing/schemas"));
    Files.writeString(folder.resolve(".publishing/b.csv"), "new");
    Files.writeString(folder.resolve(".publishing/schemas/b.json"), "new");
    Files.writeString(folder.resolve("a.csv"), "new");
    Files.writeString(folder.resolve("b.csv"), "old");
    OutputFolder.open(folder).close();
    assertThat(folder.resolve("b.csv")).hasContent("new");
    assertThat(folder.resolve("schemas/b.json")).hasContent("new");
    assertThat(names()).containsExactly("a.csv", "b.csv", "schemas");
  }

  @Test
  void publishesLaterWhatSomethingStandsInTheWayOf() throws IOException {
    Path obstacle = Files.createDirectories(folder.resolve("b.csv/inside"));
    try (OutputFolder output = OutputFolder.open(folder)) {
      write(output, "a.csv", "new");
      write(output, "b.csv", "new");
      assertThatThrownBy(output::publish).isInstanceOf(IOException.class);
    }
    Files.delete(obstacle);
    Files.delete(folder.resolve("b.csv"));
    OutputFolder.open(folder).close();
    assertThat(folder.resolve("b.csv")).hasContent("new");
    assertThat(names()).containsExactly("a.csv", "b.csv");
  }

  @Test
  void makesAMissingFolder() throws IOException {
    Path missing = folder.resolve("x/y");
    try (OutputFolder output = OutputFolder.open(missing)) {
      write(output, "a.csv", "new");
      output.publish();
    }
    assertThat(missing.resolve("a.csv")).hasContent("new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.csv", "/etc/a.csv", "b/../../a.csv", ""})
  void refusesNamesThatLeadOut(String name) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertThatThrownBy(() -> output.create(name)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void write(OutputFolder output, String name, String text) throws IOException {
    try (OutputStream out = output.create(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> names() throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
