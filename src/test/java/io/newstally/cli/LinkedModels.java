package io.newstally.cli;

import io.newstally.run.SeedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Links to the models that the build made, in a folder where one can be replaced. */
final class LinkedModels implements AutoCloseable {

  private static final Path BUILT = SeedRun.MODELS.resolve("corenlp");

  private final Path flat;
  private final List<Path> links = new ArrayList<>();

  /**
   * Makes the links.
   *
   * @param models will hold {@code corenlp/}
   */
  LinkedModels(Path models) throws IOException {
    Path built = BUILT.toRealPath();
    flat = models.resolve("corenlp/flat");
    Files.createDirectories(flat);
    link(built.resolve("edu"), models.resolve("corenlp/edu"));
    try (Stream<Path> files = Files.list(built.resolve("flat"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".flat")).toList()) {
        link(file, flat.resolve(file.getFileName()));
      }
    }
    String sources = "flat/sources.tsv";
    Files.copy(
        built.resolve(sources), flat.resolveSibling(sources), StandardCopyOption.REPLACE_EXISTING);
  }

  private void link(Path file, Path link) throws IOException {
    links.add(Files.createSymbolicLink(link, file));
  }

  /** The file of a flat model. */
  Path flat(String model) {
    return flat.resolve(model + ".flat");
  }

  /** Takes the links away, lest who deletes the folder warns of them. */
  @Override
  public void close() throws IOException {
    for (Path link : links) {
      Files.deleteIfExists(link);
    }
  }
}
