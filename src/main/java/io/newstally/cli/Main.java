package io.newstally.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code newstally}. */
@Command(
    name = "newstally",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads news articles and tabulates what they say happened to people.",
    subcommands = {ExtractCommand.class, ExplainCommand.class, RulesCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 all well; 1 broken off, outputs untouched; 2 wrong call;",
      "3 finished, some inputs unusable (see problems); 4 another run holds the output folder."
    })
public final class Main {

  /**
   * Runs a command line and ends the program with its exit status. The start script names compiler
   * directives in the property {@code newstally.compiler} where they pay.
   */
  public static void main(String[] args) {
    Optional.ofNullable(System.getProperty("newstally.compiler"))
        .ifPresent(directives -> OptimizingCompiler.direct(Path.of(directives)));
    System.exit(run(args));
  }

  /** Runs a command line and gives its exit status. */
  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    // The error stream of now: CoreNLP, while it loads, puts another one in its place.
    line.setErr(line.getErr());
    line.setExecutionExceptionHandler(new BrokenOff());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    if (args.length == 0) {
      line.usage(line.getErr());
      return ExitStatus.WRONG_CALL.code();
    }
    return line.execute(args);
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"newstally " + (version == null ? "(not packaged)" : version)};
    }
  }
}
