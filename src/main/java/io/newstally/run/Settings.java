package io.newstally.run;

import io.newstally.annotate.Annotator;
import io.newstally.annotate.Annotators;
import io.newstally.annotate.LazyAnnotator;
import io.newstally.reconcile.Preference;
import io.newstally.write.WriteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do.
 *
 * @param inputs files, folders, globs, or {@code -} for standard input
 * @param out output folder; made when missing
 * @param models folder of the word tables and of {@code corenlp/}
 * @param threads number of articles that are worked on at a time, at least 1
 * @param annotator which annotator makes new analyses
 * @param full analyse every article anew, whatever is stored
 * @param published day of publication for articles that nothing else dates
 * @param eventField field of the input that groups articles into events, empty to find events
 */
public record Settings(
    List<String> inputs,
    Path out,
    Path models,
    int threads,
    Annotators annotator,
    boolean full,
    @Nullable LocalDate published,
    String eventField,
    Preference preference,
    WriteOptions writing) {

  public Settings {
    inputs = List.copyOf(inputs);
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
  }

  /** The file of stored analyses. */
  Path store() {
    return out.resolve("newstally.sqlite");
  }

  /**
   * The annotator, which begins to load at once where nothing stored can stand in for it. To be
   * called before the store is opened.
   */
  Annotator startAnnotator() {
    LazyAnnotator started = annotator.lazily(models);
    if (full || Files.notExists(store())) {
      started.prepare();
    }
    return started;
  }
}
