package io.newstally.read;

import io.newstally.model.Problem;
import io.newstally.model.Severity;

/** Makes the problems of this stage. */
final class Problems {

  private Problems() {}

  /** An input that is not used. */
  static Problem error(String path, String message) {
    return new Problem(path, "", "read", Severity.ERROR, message);
  }

  /** An input that is used in part, or passed over on purpose. */
  static Problem warning(String path, String message) {
    return new Problem(path, "", "read", Severity.WARNING, message);
  }

  /** The same problem, laid to an article. */
  static Problem of(String articleId, Problem problem) {
    return new Problem(
        problem.path(), articleId, problem.stage(), problem.severity(), problem.message());
  }
}
