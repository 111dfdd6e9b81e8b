package io.newstally.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class CommonOptions {

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Folder of the tables and of stored analyses (default: ${DEFAULT-VALUE}).")
  Path out = Path.of("out");

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder of word tables and CoreNLP models (default: models of the program).")
  @Nullable Path models;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, yyyy-mm-dd, for articles that give none.")
  @Nullable LocalDate published;

  /** The folder named, else the one beside the program. */
  Path models() {
    Path named = models;
    return named != null ? named : Path.of(System.getProperty("newstally.home", "."), "models");
  }
}
