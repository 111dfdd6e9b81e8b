package io.newstally.write;

import io.newstally.model.Labelled;
import io.newstally.model.Problem;
import io.newstally.model.Severity;
import java.util.List;

/** How much of an article could be used. */
enum ArticleStatus implements Labelled {
  OK,
  /** Used, with a warning. */
  PARTIAL,
  /** Not used. */
  FAILED;

  /** The status that an article with these problems has. */
  static ArticleStatus of(List<Problem> problems) {
    if (problems.isEmpty()) {
      return OK;
    }
    boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return failed ? FAILED : PARTIAL;
  }
}
