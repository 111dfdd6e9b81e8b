package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.util.List;

/** What came of one record of an input: an article, or the problem that prevented it. */
public sealed interface ReadResult {

  /**
   * An article that can be used.
   *
   * @param warnings what was doubtful about it, empty when nothing
   */
  record Read(Article article, List<Problem> warnings) implements ReadResult {

    public Read {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A record, file or input that gave no article: an error, or a warning for what was passed over
   * on purpose.
   */
  record Unread(Problem problem) implements ReadResult {}
}
