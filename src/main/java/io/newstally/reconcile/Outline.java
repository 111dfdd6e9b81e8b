package io.newstally.reconcile;

import io.newstally.model.ArticleHead;
import java.util.List;

/**
 * What of one article is compared with other articles: some kilobytes, so that a run can keep the
 * outlines of all its articles, but none of their texts.
 *
 * @param length UTF-16 units of its text
 * @param signature what its text is compared by
 * @param happenings what it tells of, its news first
 */
public record Outline(
    ArticleHead article, int length, Signature signature, List<Traits> happenings) {

  public Outline {
    happenings = List.copyOf(happenings);
  }
}
