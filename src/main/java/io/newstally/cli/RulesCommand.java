package io.newstally.cli;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TableException;
import java.io.PrintWriter;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code newstally rules}: the rules and words in force. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists the word and rule tables, or the rows of one.")
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      defaultValue = "",
      description = "A table, such as facts/triggers.tsv.")
  private String table = "";

  @Override
  public Integer call() {
    try {
      Lexicon lexicon = new Lexicon(common.models());
      PrintWriter out = spec.commandLine().getOut();
      if (table.isEmpty()) {
        new TreeSet<>(lexicon.names()).forEach(out::println);
        out.println("rules " + lexicon.fingerprint().substring(0, 12));
      } else {
        lexicon.lines(table).forEach(out::println);
      }
      out.flush();
      return ExitStatus.WELL.code();
    } catch (TableException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
