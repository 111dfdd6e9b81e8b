package io.newstally.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
      converter = Day.class,
      description = "Day of publication, yyyy-mm-dd, for articles that give none.")
  @Nullable LocalDate published;

  /** Reads a day; picocli's own message would show the names of Java classes. */
  static final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "'" + value + "' is no day; write it as yyyy-mm-dd, such as 2023-12-21");
      }
    }
  }

  /** The folder named, else the one beside the program. */
  Path models() {
    Path named = models;
    return named != null ? named : Path.of(System.getProperty("newstally.home", "."), "models");
  }
}
