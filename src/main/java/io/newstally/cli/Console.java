package io.newstally.cli;

import io.newstally.run.RunSummary;
import java.io.PrintWriter;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * What the user is told on standard error: a summary, and a progress bar where the start script
 * found a terminal there.
 */
final class Console implements AutoCloseable {

  /** How messages are written. */
  enum Format {
    TEXT,
    JSON
  }

  private final PrintWriter err;
  private final Format format;
  private final boolean quiet;
  private final @Nullable ProgressBar bar;

  Console(PrintWriter err, Format format, boolean quiet) {
    this.err = err;
    this.format = format;
    this.quiet = quiet;
    boolean shown = Boolean.getBoolean("newstally.terminal") && format == Format.TEXT && !quiet;
    this.bar = shown ? bar() : null;
  }

  private static ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Articles")
        .setStyle(ProgressBarStyle.ASCII)
        .hideEta()
        .build();
  }

  /** Moves the bar on by one article. */
  void finished(String path, int facts) {
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(path + " " + facts);
    }
  }

  /** Says what came of the run and where the tables are. */
  void summary(RunSummary summary, Path out) {
    if (quiet) {
      return;
    }
    if (format == Format.JSON) {
      err.printf(
          "{\"articles\":%d,\"analysed\":%d,\"facts\":%d,\"events\":%d,\"warnings\":%d,\"errors\":%d}%n",
          summary.articles(),
          summary.analysed(),
          summary.facts(),
          summary.events(),
          summary.warnings(),
          summary.errors());
    } else {
      err.printf(
          "%d articles (%d analysed anew), %d facts, %d events%n",
          summary.articles(), summary.analysed(), summary.facts(), summary.events());
      err.printf(
          "%d inputs unusable, %d warnings (see problems)%n", summary.errors(), summary.warnings());
      err.printf("Tables are in %s%n", out);
    }
    err.flush();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
