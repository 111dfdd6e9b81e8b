package io.newstally.cli;

import io.newstally.annotate.Annotators;
import io.newstally.reconcile.Preference;
import io.newstally.run.EventExplanation;
import io.newstally.run.Explanation;
import io.newstally.run.Settings;
import io.newstally.write.WriteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newstally explain}: why each figure is what it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows the rule, words and path behind each figure of an article or event.")
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      index = "0",
      paramLabel = "ARTICLE|EVENT",
      description = "File with the article, or id or key of an event of the last run.")
  private Path article = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FACT",
      defaultValue = "",
      description =
          "Id of one fact, of one number (ARTICLE-n3 is its third), or of one article of the file.")
  private String wanted = "";

  @Override
  public Integer call() {
    show(Files.isRegularFile(article) ? ofArticle() : ofEvent());
    return ExitStatus.WELL.code();
  }

  private List<String> ofEvent() {
    List<String> lines = new EventExplanation(common.out).explain(article.toString());
    if (lines.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no file %s, see column path of articles, and no event of that id or key in %s"
              .formatted(article, common.out.resolve("events.json")));
    }
    return lines;
  }

  private List<String> ofArticle() {
    Settings settings =
        new Settings(
            List.of(article.toString()),
            common.out,
            common.models(),
            1,
            Annotators.FAST,
            false,
            common.published,
            "",
            Preference.WEIGHED,
            new WriteOptions(Set.of(WriteOptions.Format.CSV), false));
    return new Explanation(settings).explain(wanted);
  }

  private void show(List<String> lines) {
    lines.forEach(spec.commandLine().getOut()::println);
    spec.commandLine().getOut().flush();
  }
}
