package io.newstally.fact;

import io.newstally.model.Circumstances;
import io.newstally.model.Fact;
import io.newstally.model.Scope;
import io.newstally.model.Status;

/**
 * A fact with the circumstances that its own words tell.
 *
 * @param present true when the words tell it in the present tense, as news of the day
 * @param brought true when its place is where the hurt were brought, so that it is no scene
 */
record FactDraft(Fact fact, boolean present, boolean brought) {

  Circumstances told() {
    return fact.circumstances();
  }

  int sentence() {
    return fact.evidence().sentence();
  }

  /** True for one event that is told as having happened. */
  boolean isIncident() {
    boolean happened = fact.status() == Status.REPORTED || fact.status() == Status.CLAIMED;
    return happened && fact.scope() != Scope.TOTAL;
  }

  FactDraft with(Circumstances circumstances, Scope scope) {
    return with(circumstances, scope, fact.source());
  }

  FactDraft from(String source) {
    return with(fact.circumstances(), fact.scope(), source);
  }

  private FactDraft with(Circumstances circumstances, Scope scope, String source) {
    return new FactDraft(
        new Fact(
            fact.id(),
            fact.articleId(),
            fact.type(),
            fact.amount(),
            fact.explicit(),
            circumstances,
            scope,
            fact.status(),
            source,
            fact.confidence(),
            fact.evidence()),
        present,
        brought);
  }
}
