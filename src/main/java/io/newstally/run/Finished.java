package io.newstally.run;

import io.newstally.reconcile.Outline;
import io.newstally.write.ArticleRows;

/**
 * What comes of an article.
 *
 * @param rows what it says, laid out, to be set aside in a file
 * @param outline what a run keeps of it to compare it with other articles
 */
record Finished(ArticleRows rows, Outline outline) {

  String path() {
    return rows.summary().head().origin().path();
  }

  int facts() {
    return rows.summary().facts();
  }
}
