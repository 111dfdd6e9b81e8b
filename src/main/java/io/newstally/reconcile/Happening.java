package io.newstally.reconcile;

import io.newstally.model.ArticleHead;
import io.newstally.model.Fact;
import io.newstally.model.Scope;
import java.time.LocalDate;
import java.util.List;

/**
 * What one article tells of one thing that happened.
 *
 * @param facts claims told as having happened, in order of the text; none for an article that only
 *     comes back to an event
 * @param when the days that the claims name, unknown when they name none
 * @param where the place that most of them name, empty when unknown
 * @param running true for the toll of a longer thing, such as a war
 * @param news true for the one happening that the article is about
 * @param key the input's grouping value, empty for background and when there is none
 */
record Happening(
    ArticleHead article,
    List<Fact> facts,
    When when,
    String where,
    boolean running,
    boolean news,
    String key) {

  /** News without a date happened within these days before its publication. */
  private static final long NEWS_DAYS = 4;

  /** A toll is told anew for about so many days. */
  private static final long TOLL_DAYS = 5;

  Happening {
    facts = List.copyOf(facts);
  }

  /**
   * The days in which it happened: those named, with some before the day of a running total, which
   * says only how the total stood; else the days before the publication.
   */
  When days() {
    LocalDate published = article.published();
    if (when.isUnknown()) {
      return published == null ? when : new When(published.minusDays(NEWS_DAYS), published);
    }
    LocalDate first = when.start();
    boolean total = !running && facts.stream().anyMatch(f -> f.scope() == Scope.TOTAL);
    return total && first != null ? new When(first.minusDays(TOLL_DAYS), when.last()) : when;
  }
}
