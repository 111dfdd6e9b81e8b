package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What the tests of this package share. */
final class ReadFixtures {

  static final Lexicon LEXICON = new Lexicon(Path.of("models"));

  private ReadFixtures() {}

  static List<ReadResult> read(ReadOptions options, Path... inputs) {
    List<String> names = Stream.of(inputs).map(Path::toString).toList();
    return read(options, names, InputStream.nullInputStream());
  }

  static List<ReadResult> read(ReadOptions options, List<String> names, InputStream standard) {
    try (Stream<ReadResult> results = new Articles(LEXICON, options).read(names, standard)) {
      return results.toList();
    }
  }

  static List<Article> articles(List<ReadResult> results) {
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(result -> ((ReadResult.Read) result).article())
        .toList();
  }

  /** Problems and warnings in order. */
  static List<Problem> problems(List<ReadResult> results) {
    return results.stream()
        .flatMap(
            result ->
                result instanceof ReadResult.Read read
                    ? read.warnings().stream()
                    : Stream.of(((ReadResult.Unread) result).problem()))
        .toList();
  }

  /** Writes {@code content} to a new file and gives what is read from it. */
  static List<ReadResult> readFile(Path folder, String name, String content) {
    return read(ReadOptions.defaults(), write(folder.resolve(name), content));
  }

  static Path write(Path file, String content) {
    return write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path file, byte[] content) {
    try {
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(String content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
