package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipReaderTest {

  @TempDir Path folder;

  private List<ReadResult> read(String... namesAndContents) throws IOException {
    return read(zip(namesAndContents));
  }

  private List<ReadResult> read(byte[] archive) {
    Path file = ReadFixtures.write(folder.resolve("news.zip"), archive);
    return ReadFixtures.read(ReadOptions.defaults(), file);
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    return zip(StandardCharsets.UTF_8, namesAndContents);
  }

  private static byte[] zip(Charset ofNames, String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, ofNames)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndContents[i]));
        out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void readsEveryFileByItsSuffix() throws IOException {
    List<ReadResult> results =
        read(
            "a/2024-03-04-fire.txt", "Two people died in a fire.",
            "a/more.jsonl", "{\"text\": \"No one died.\"}\n{\"text\": \"One man died.\"}",
            "README.md", "What this is",
            ".hidden.txt", "Nothing",
            "picture.png", "no text",
            "inner.zip", "no archive");
    assertThat(ReadFixtures.articles(results))
        .extracting(article -> article.text())
        .containsExactly("Two people died in a fire.", "No one died.", "One man died.");
    assertThat(ReadFixtures.articles(results).get(0).origin().path())
        .endsWith("news.zip!a/2024-03-04-fire.txt");
    assertThat(ReadFixtures.articles(results).get(0).published()).hasToString("2024-03-04");
  }

  @Test
  void aFileThatCannotBeReadStopsNoOther() throws IOException {
    List<ReadResult> results = read("a.txt", "\0\0binary", "b.csv", "x\n1\n", "c.txt", "One died.");
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    assertThat(ReadFixtures.problems(results))
        .extracting(problem -> problem.path().substring(problem.path().indexOf('!')))
        .contains("!a.txt", "!b.csv");
  }

  @Test
  void anArchiveWithoutArticlesIsAProblem() throws IOException {
    assertThat(ReadFixtures.problems(read("picture.png", "no text")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("is empty"));
  }

  @Test
  void aCutArchiveKeepsWhatStandsBeforeTheCut() throws IOException {
    byte[] whole = zip("a.txt", "Two people died.", "b.txt", "One man died.");
    List<ReadResult> results = read(Arrays.copyOf(whole, whole.length / 2));
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    assertThat(ReadFixtures.problems(results)).isNotEmpty();
  }

  @Test
  void aNameThatIsNotInUtf8IsAProblem() throws IOException {
    byte[] archive =
        zip(StandardCharsets.ISO_8859_1, "a.txt", "Two people died.", "café.txt", "One man died.");
    List<ReadResult> results = read(archive);
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    assertThat(ReadFixtures.problems(results))
        .last()
        .satisfies(problem -> assertThat(problem.message()).contains("not in UTF-8"));
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("bomb.jsonl"));
      for (int i = 0; i < 110; i++) {
        out.write(blanks);
      }
    }
    assertThat(ReadFixtures.problems(read(bytes.toByteArray())))
        .anySatisfy(problem -> assertThat(problem.message()).contains("times its size"));
  }
}
