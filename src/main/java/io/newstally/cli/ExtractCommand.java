package io.newstally.cli;

import io.newstally.annotate.Annotators;
import io.newstally.reconcile.Preference;
import io.newstally.run.Extraction;
import io.newstally.run.RunSummary;
import io.newstally.run.Settings;
import io.newstally.write.WriteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newstally extract}: articles in, tables out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Reads articles and writes every table.")
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      paramLabel = "INPUT",
      defaultValue = "seeds",
      description = "Files, folders, globs, or - for standard input (default: ${DEFAULT-VALUE}).")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "csv,json",
      description = "Table formats: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Set<WriteOptions.Format> formats = EnumSet.noneOf(WriteOptions.Format.class);

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at a time (default: the number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      defaultValue = "fast",
      description =
          "fast, or stock for CoreNLP's own pipeline; both give the same (default: fast).")
  private Annotators annotator = Annotators.FAST;

  @Option(names = "--full", description = "Analyse every article anew, whatever is stored.")
  private boolean full;

  @Option(
      names = "--event-field",
      paramLabel = "FIELD",
      defaultValue = "",
      description = "Field of the input that says which articles tell of one event.")
  private String eventField = "";

  @Option(
      names = "--prefer",
      paramLabel = "P",
      defaultValue = "weighed",
      description = "Best figure of an event: ${COMPLETION-CANDIDATES} (default: weighed).")
  private Preference preference = Preference.WEIGHED;

  @Option(names = "--excel", description = "CSV that Excel opens without harm: BOM, no formulas.")
  private boolean excel;

  @Option(names = "--quiet", description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Messages as ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Console.Format logFormat = Console.Format.TEXT;

  @Override
  public Integer call() {
    checkInputs();
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1.");
    }
    try (Console console = new Console(spec.commandLine().getErr(), logFormat, quiet)) {
      RunSummary summary = new Extraction(settings()).run(System.in, console::finished);
      console.summary(summary, common.out);
      return (summary.errors() > 0 ? ExitStatus.PARTLY : ExitStatus.WELL).code();
    }
  }

  /** A call that names nothing that exists is wrong; one missing file among others is a problem. */
  private void checkInputs() {
    boolean nothing =
        inputs.stream().noneMatch(i -> i.equals("-") || isGlob(i) || Files.exists(Path.of(i)));
    if (nothing) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no %s; name files, folders or - for standard input."
              .formatted(String.join(", ", inputs)));
    }
  }

  private static boolean isGlob(String input) {
    return input.matches(".*[*?\\[{].*");
  }

  private Settings settings() {
    return new Settings(
        inputs,
        common.out,
        common.models(),
        threads,
        annotator,
        full,
        common.published,
        eventField,
        preference,
        new WriteOptions(formats, excel));
  }
}
