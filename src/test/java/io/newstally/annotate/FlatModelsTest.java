package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newstally.annotate.parser.DependencyParser;
import io.newstally.annotate.parser.ParserConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flat models are made when they must be, and used only when they are what they should be. */
class FlatModelsTest {

  /** A parser that knows nothing, in the format of CoreNLP's model: one hidden unit. */
  private static final String MODEL =
      """
      dict=3
      pos=3
      label=2
      embeddingSize=1
      hiddenSize=1
      numTokens=48
      preComputed=1
      -UNKNOWN- 0
      -NULL- 0
      -ROOT- 0
      -UNKNOWN- 0
      -NULL- 0
      -ROOT- 0
      -NULL- 0
      root 0
      """
          + "0\n".repeat(48)
          + "0\n0 0 0\n0\n";

  @TempDir private Path models;
  private Path corenlp;
  private Path source;
  private Path flat;

  @BeforeEach
  void unpack() throws IOException {
    corenlp = models.resolve("corenlp");
    source = corenlp.resolve(ParserConverter.MODEL);
    flat = corenlp.resolve("flat/parser.flat");
    Files.createDirectories(source.getParent());
    write(MODEL);
  }

  private void write(String model) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(source))) {
      out.write(model.getBytes(StandardCharsets.UTF_8));
    }
  }

  private boolean build() throws IOException {
    return ModelBuilder.build(FlatModel.PARSER, corenlp);
  }

  private DependencyParser open() {
    return FlatModels.in(models).open(FlatModel.PARSER, DependencyParser::open);
  }

  @Test
  void buildsOnce() throws IOException {
    assertThat(build()).isTrue();
    assertThat(build()).isFalse();
    assertThat(open()).isNotNull();
  }

  @Test
  void buildsWhatIsMissingOrDamaged() throws IOException {
    build();
    Files.delete(flat);
    assertThat(build()).isTrue();
    Files.write(flat, new byte[5]);
    assertThat(build()).isTrue();
  }

  @Test
  void buildsAnewWhenTheModelChanges() throws IOException {
    build();
    write(MODEL.replace("root 0", "root 1"));
    Files.setLastModifiedTime(source, FileTime.fromMillis(1));
    assertThat(build()).isTrue();
  }

  @Test
  void doesNotBuildAnewWhenOnlyTheTimeChanges() throws IOException {
    build();
    Files.setLastModifiedTime(source, FileTime.fromMillis(1));
    assertThat(build()).isFalse();
  }

  @Test
  void reportsAModelThatWasNotConverted() {
    assertThatThrownBy(this::open)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("english_UD.gz", "has not been converted", "mvn -B package");
  }

  @Test
  void reportsAModelThatWasReplaced() throws IOException {
    build();
    write(MODEL + "\n".repeat(100));
    assertThatThrownBy(this::open).hasMessageContaining("has not been converted");
  }

  @Test
  void needsNoModelThatWasConverted() throws IOException {
    build();
    Files.delete(source);
    assertThat(open()).isNotNull();
  }

  @Test
  void reportsAMissingFile() throws IOException {
    build();
    Files.delete(flat);
    assertThatThrownBy(this::open)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("parser.flat", "is missing", "mvn -B package");
  }

  @Test
  void reportsAFileThatIsCutOffAnywhere() throws IOException {
    build();
    byte[] bytes = Files.readAllBytes(flat);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(flat, Arrays.copyOf(bytes, length));
      assertRefused();
    }
  }

  @Test
  void reportsAFileWithAFlippedBitAnywhere() throws IOException {
    build();
    byte[] bytes = Files.readAllBytes(flat);
    for (int i = 0; i < bytes.length; i++) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= (byte) (1 << i % Byte.SIZE);
      Files.write(flat, flipped);
      assertRefused();
    }
  }

  private void assertRefused() {
    assertThatThrownBy(this::open)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("parser.flat", "mvn -B package")
        .hasMessageMatching(".* is (damaged|of another format); .*");
  }

  @Test
  void reportsAFileOfAnotherFormat() throws IOException {
    build();
    byte[] bytes = Files.readAllBytes(flat);
    bytes[7]++;
    Files.write(flat, bytes);
    assertThatThrownBy(this::open).hasMessageContaining("is of another format");
  }

  @Test
  void reportsAFileOfAnotherConverter() throws IOException {
    build();
    ParserConverter.convert(corenlp, flat, "another");
    assertThatThrownBy(this::open)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("parser.flat", "was made from another model", "mvn -B package");
  }

  @Test
  void reportsAMissingModel() throws IOException {
    Files.delete(source);
    assertThatThrownBy(this::build)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("english_UD.gz", "is missing");
  }

  @Test
  void reportsADamagedTableOfSources() throws IOException {
    build();
    Files.writeString(corenlp.resolve("flat/sources.tsv"), "?");
    assertThatThrownBy(this::open)
        .isInstanceOf(ModelException.class)
        .hasMessageContainingAll("sources.tsv", "is damaged");
  }
}
