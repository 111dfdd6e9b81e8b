package io.newstally.reconcile;

import static java.util.Comparator.comparing;

import io.newstally.model.ArticleHead;
import io.newstally.model.Fact;
import io.newstally.model.Scope;
import io.newstally.model.TimelineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Running totals as they stood: one row for each article's claim, near-copies left out. */
final class Timeline {

  private final People people;
  private final Map<String, String> duplicateOf;

  Timeline(People people, Map<String, String> duplicateOf) {
    this.people = people;
    this.duplicateOf = duplicateOf;
  }

  /** The running totals of an event by type, group of people and day. */
  List<TimelineEntry> of(EventGroup group) {
    List<TimelineEntry> entries = new ArrayList<>();
    for (Happening happening : group.happenings()) {
      if (!duplicateOf.containsKey(happening.article().id())) {
        entries.addAll(entries(group.event().id(), happening));
      }
    }
    return entries.stream()
        .sorted(
            comparing(TimelineEntry::type)
                .thenComparing(TimelineEntry::who)
                .thenComparing(TimelineEntry::asOf)
                .thenComparing(TimelineEntry::articleId)
                .thenComparing(e -> Count.size(e.figure())))
        .toList();
  }

  /** A claim that the article repeats makes one row. */
  private List<TimelineEntry> entries(String eventId, Happening happening) {
    List<TimelineEntry> entries = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (Fact fact : happening.facts()) {
      String who = people.group(fact.circumstances().who());
      if (fact.scope() == Scope.TOTAL && seen.add(List.of(fact.type(), who, Count.size(fact)))) {
        entries.add(
            new TimelineEntry(
                eventId,
                fact.type(),
                who,
                asOf(happening.article(), fact),
                Count.figure(fact.amount()),
                fact.articleId(),
                fact.id()));
      }
    }
    return entries;
  }

  private static String asOf(ArticleHead article, Fact fact) {
    return Objects.toString(
        article.published() != null
            ? article.published()
            : When.parse(fact.circumstances().when()).last(),
        "");
  }
}
