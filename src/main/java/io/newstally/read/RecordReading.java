package io.newstally.read;

import io.newstally.model.Problem;

/** What a reader makes of one record: a draft of an article, or the problem that prevented it. */
sealed interface RecordReading permits ArticleDraft, RecordReading.Failed {

  /** A record that cannot be read; those behind it still can. */
  record Failed(Problem problem) implements RecordReading {}
}
