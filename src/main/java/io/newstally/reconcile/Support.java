package io.newstally.reconcile;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Asks whether deaths are told by enough of an event's voices: one that recalls another deed among
 * many that tell of injured alone has nobody's support. Whoever wrote before the first of them
 * could not know. An article that is headed with the injured and comes to dead people at its end
 * recalls others, too.
 */
final class Support {

  /** Sentences behind which a report goes over to other news of the kind. */
  private static final int END = 8;

  private Support() {}

  /**
   * The claims of dead people, none when they stand alone.
   *
   * @param injured claims of injured people in the same event
   */
  static List<Claim> leaveOut(List<Claim> deaths, List<Claim> injured) {
    Set<String> hurt =
        injured.stream()
            .filter(c -> c.size() > 0 && c.firstSentence() == 0)
            .map(c -> c.article().id())
            .collect(toSet());
    List<Claim> news =
        deaths.stream()
            .filter(c -> c.firstSentence() < END || !hurt.contains(c.article().id()))
            .toList();
    List<Claim> told = news.stream().filter(c -> c.size() > 0).toList();
    if (told.isEmpty()) {
      return news;
    }
    Set<String> tellers = told.stream().map(Claim::story).collect(toSet());
    LocalDate first = told.stream().map(Claim::day).min(naturalOrder()).orElseThrow();
    long silent =
        injured.stream()
            .filter(c -> c.size() > 0 && !c.day().isBefore(first))
            .map(Claim::story)
            .filter(story -> !tellers.contains(story))
            .distinct()
            .count();
    boolean aside = told.stream().noneMatch(Claim::isAtHead);
    return silent > tellers.size() || (aside && silent == tellers.size()) ? List.of() : news;
  }
}
