package io.newstally.reconcile;

import io.newstally.model.ArticleHead;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.Hedge;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * What one source says in one article about one figure of an event.
 *
 * @param story id of the article, or of the original that it copies
 * @param sources named sources, in alphabetical order; empty when the article says it itself
 * @param voice who speaks: the one named source, else the story
 * @param sum the count and the claims behind it
 */
record Claim(ArticleHead article, String story, List<String> sources, String voice, Tally.Sum sum) {

  Claim {
    sources = List.copyOf(sources);
  }

  Figure figure() {
    return sum.figure();
  }

  long size() {
    return sum.size();
  }

  Interval interval() {
    return Interval.sum(sum.parts());
  }

  boolean isExact() {
    return sum.parts().stream().allMatch(Count::isExact);
  }

  /** True when all that the source tells is a part of a larger count. */
  boolean isOfParts() {
    return sum.parts().stream().allMatch(f -> f.scope() == Scope.PART);
  }

  /** True for what a party tells of its own deed. */
  boolean isOfDoer() {
    return sum.parts().stream().anyMatch(Claim::isOfDoer);
  }

  /** "The army says that it killed 15 fighters". */
  static boolean isOfDoer(Fact fact) {
    return !fact.source().isEmpty()
        && !Collections.disjoint(
            WordSplitter.lower(fact.source()), WordSplitter.lower(fact.circumstances().by()));
  }

  /** True when the words state no number, as in "dozens". */
  boolean isVague() {
    return sum.parts().stream().anyMatch(f -> f.amount().hedge() == Hedge.VAGUE);
  }

  /** True for a number without bounds, as in "about 50": it is itself what is claimed. */
  boolean isAround() {
    return figure().best() != null && figure().low() == null && figure().high() == null;
  }

  boolean isReported() {
    return sum.parts().stream().allMatch(f -> f.status() == Status.REPORTED);
  }

  boolean isOf(FactType type) {
    return sum.parts().stream().allMatch(f -> f.type() == type);
  }

  /** True when headline or lead tell it: it is what the article is about. */
  boolean isAtHead() {
    return firstSentence() < Background.HEAD;
  }

  /** Number of the sentence that tells it first, the headline being 0. */
  int firstSentence() {
    return sum.facts().stream().mapToInt(f -> f.evidence().sentence()).min().orElse(0);
  }

  /** The article's day; before all others when unknown. */
  LocalDate day() {
    LocalDate published = article.published();
    return published == null ? LocalDate.MIN : published;
  }

  /** The figure as an analyst writes it: 12, 9+, &lt;20000, &lt;=50, ~50, 24..99. */
  String shown() {
    String size = Long.toString(size());
    if (sum.parts().size() == 1) {
      Fact fact = sum.parts().get(0);
      Figure figure = figure();
      return switch (fact.amount().hedge()) {
        case AT_LEAST -> size + "+";
        case NEARLY -> "<" + size;
        case AT_MOST -> "<=" + size;
        case APPROX -> "~" + size;
        default -> figure.best() != null ? size : figure.low() + ".." + figure.high();
      };
    }
    return figure().best() != null ? size : size + "+";
  }
}
