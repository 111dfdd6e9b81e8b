package io.newstally.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The SHA-256 of the CoreNLP models that flat files are made from, kept in {@code flat/sources.tsv}
 * so that nobody need read them again: a line per model with its path, size in bytes, time of last
 * change in milliseconds since 1970, and digest.
 */
final class SourceDigests {

  private static final String CURE = "; run 'mvn -B package' to make the flat models";

  private record Source(long size, long changed, String digest) {}

  private final Path corenlpModels;
  private final Path table;
  private final Map<String, Source> sources;

  private SourceDigests(Path corenlpModels, Path table, Map<String, Source> sources) {
    this.corenlpModels = corenlpModels;
    this.table = table;
    this.sources = sources;
  }

  /**
   * Reads the table; a missing one is empty.
   *
   * @param corenlpModels the folder into which the CoreNLP models were unpacked
   * @throws ModelException when it is unreadable
   */
  static SourceDigests in(Path corenlpModels) {
    Path table = corenlpModels.resolve("flat/sources.tsv");
    Map<String, Source> sources = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(table)) {
        String[] cells = line.split("\t", -1);
        sources.put(
            cells[0], new Source(Long.parseLong(cells[1]), Long.parseLong(cells[2]), cells[3]));
      }
    } catch (NoSuchFileException e) {
      return new SourceDigests(corenlpModels, table, sources);
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new ModelException(table + " is damaged; delete it" + CURE);
    }
    return new SourceDigests(corenlpModels, table, sources);
  }

  /**
   * What the flat file of a model must have been made from: digests and the converter's version. A
   * source that was converted need not be there any more.
   *
   * @throws ModelException when a source has not been converted, or is of another size since
   */
  String of(FlatModel model) {
    List<String> parts = new ArrayList<>();
    for (String path : model.sources()) {
      Source known = sources.get(path);
      if (known == null || isReplaced(path, known)) {
        throw new ModelException(corenlpModels.resolve(path) + " has not been converted" + CURE);
      }
      parts.add(known.digest());
    }
    parts.add("converter " + model.version());
    return String.join(" ", parts);
  }

  private boolean isReplaced(String path, Source known) {
    return Files.exists(corenlpModels.resolve(path)) && size(path) != known.size();
  }

  private long size(String path) {
    try {
      return Files.size(corenlpModels.resolve(path));
    } catch (IOException e) {
      throw new ModelException("the model " + corenlpModels.resolve(path) + " is missing" + CURE);
    }
  }

  /** Reads the sources of a model again where size or time has changed, and writes the table. */
  void update(FlatModel model) throws IOException {
    boolean changed = false;
    for (String path : model.sources()) {
      Path file = corenlpModels.resolve(path);
      long size = size(path);
      long time = Files.getLastModifiedTime(file).toMillis();
      Source known = sources.get(path);
      if (known == null || known.size() != size || known.changed() != time) {
        sources.put(path, new Source(size, time, digest(file)));
        changed = true;
      }
    }
    if (changed) {
      write();
    }
  }

  private static String digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestOutputStream out =
            new DigestOutputStream(
                OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(out);
      return HexFormat.of().formatHex(out.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  private void write() throws IOException {
    List<String> lines = new ArrayList<>();
    sources.forEach(
        (path, source) ->
            lines.add(
                String.join(
                    "\t",
                    path,
                    Long.toString(source.size()),
                    Long.toString(source.changed()),
                    source.digest())));
    Files.createDirectories(table.getParent());
    Files.write(table, lines);
  }
}
