package io.newstally.reconcile;

import io.newstally.model.ArticleHead;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.List;

/**
 * What one article tells of captives of one account on certain days.
 *
 * @param eventId the event in which the article tells it
 * @param who the account, such as "hostages"
 * @param facts reported claims of one type and {@code when}; at least one
 */
record CaptiveMove(String eventId, String who, ArticleHead article, List<Fact> facts) {

  CaptiveMove {
    facts = List.copyOf(facts);
  }

  FactType type() {
    return facts.get(0).type();
  }

  When when() {
    return When.parse(facts.get(0).circumstances().when());
  }

  /** The article's day; before all others when unknown. */
  LocalDate day() {
    LocalDate published = article.published();
    return published == null ? LocalDate.MIN : published;
  }
}
