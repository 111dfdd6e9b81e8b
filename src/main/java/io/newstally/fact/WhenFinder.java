package io.newstally.fact;

import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.DependencyTree;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when it happened: the date or interval nearest to the claim in its sentence. */
final class WhenFinder {

  /** What befalls people whom something else befell before. */
  private static final Set<FactType> BEHIND_TAKING =
      EnumSet.of(FactType.RELEASED, FactType.RESCUED, FactType.HELD_CAPTIVE);

  private final SpeechVerbs speech;

  WhenFinder(SpeechVerbs speech) {
    this.speech = speech;
  }

  /** The start that "since" gives for the claim, before or behind it; empty without one. */
  String since(Passage passage, Patient patient) {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.word(i).equals("in") && passage.word(i + 1).equals("the")) {
        String back = back(passage, i + 2);
        if (!back.isEmpty()) {
          return back;
        }
      }
      if (passage.word(i).equals("since") && !isOfContrast(passage, patient, i)) {
        int since = i;
        return passage.dates().stream()
            .filter(d -> d.tokens().first() >= since && !d.start().isEmpty())
            .filter(d -> since > patient.head() || d.tokens().end() <= patient.head())
            .map(DateMention::start)
            .findFirst()
            .orElse("");
      }
    }
    return "";
  }

  /** "has killed 70, though nobody died since May": what is told by way of contrast. */
  private static boolean isOfContrast(Passage passage, Patient patient, int date) {
    for (int i = Math.max(patient.head(), patient.trigger().end()); i < date; i++) {
      if (passage.isWord(i, "though", "although", "but", "whereas", ";")) {
        return true;
      }
    }
    return false;
  }

  /** "the total in the week": the first day of the week that ends with the article's day. */
  private static String back(Passage passage, int position) {
    LocalDate published = passage.article().published();
    if (published == null
        || passage.dateAt(position).filter(d -> !d.start().isEmpty()).isPresent()) {
      return "";
    }
    return switch (passage.word(position)) {
      case "week" -> published.minusWeeks(1).toString();
      case "month" -> published.minusMonths(1).toString();
      case "year" -> published.minusYears(1).toString();
      default -> "";
    };
  }

  /** The date or interval of the claim, empty when the sentence tells none. */
  Optional<DateMention> find(Passage passage, Patient patient) {
    List<DateMention> dates =
        Days.in(passage).stream()
            .filter(d -> !isOfSaying(passage, d, patient))
            .filter(d -> !isOfClosedClause(passage, d, patient))
            .filter(d -> !isOfTaking(passage, d, patient))
            .filter(d -> !isOfComparison(passage, d, patient))
            .filter(d -> !isOfContrast(passage, patient, d.tokens().first()))
            .filter(d -> !isTimeOfDay(passage, d) && !isInBracketsBehind(passage, d, patient))
            .toList();
    return Nearness.choose(passage, patient, dates, d -> d.tokens().end() - 1)
        .or(() -> whole(dates, patient));
  }

  /** "Haddad, who moved here 22 years ago, was killed": the move was then, not the death. */
  private static boolean isOfClosedClause(Passage passage, DateMention date, Patient patient) {
    int end = date.tokens().end();
    int trigger = patient.trigger().position();
    return trigger > end
        && passage.word(end).equals(",")
        && passage.tree().ancestors(end - 1).stream()
            .filter(above -> passage.token(above).isVerb())
            .findFirst()
            .filter(verb -> verb < end && isOfPerson(passage, verb))
            .isPresent();
  }

  /** "Freed 12 pupils who were abducted in May": the relative clause tells what was before. */
  private static boolean isOfTaking(Passage passage, DateMention date, Patient patient) {
    DependencyTree tree = passage.tree();
    int trigger = patient.trigger().position();
    return BEHIND_TAKING.contains(patient.trigger().rule().type())
        && tree.ancestors(date.tokens().end() - 1).stream()
            .filter(above -> tree.isAny(above, "acl:relcl"))
            .anyMatch(
                clause ->
                    tree.head(clause) == patient.head() && !tree.subtree(clause).get(trigger));
  }

  /** "killed 53 people, compared with 41 last year", "up from 20 a day before": another count's. */
  private static boolean isOfComparison(Passage passage, DateMention date, Patient patient) {
    int claim = Math.max(patient.head(), patient.trigger().end() - 1);
    for (int i = claim + 1; i < date.tokens().first(); i++) {
      boolean compares =
          passage.isWord(i, "compared", "against", "than")
              || (passage.isWord(i, "up", "down") && passage.word(i + 1).equals("from"));
      if (compares && numberBehind(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean numberBehind(Passage passage, int cue) {
    return passage.numberAt(cue + 1).isPresent() || passage.numberAt(cue + 2).isPresent();
  }

  private static boolean isOfPerson(Passage passage, int verb) {
    return passage.tree().isAny(verb, "acl:relcl")
        && passage.tree().children(verb, "nsubj").stream().anyMatch(s -> passage.hasTag(s, "WP"));
  }

  /** "at approximately 1240": no year. */
  private static boolean isTimeOfDay(Passage passage, DateMention date) {
    int first = date.tokens().first();
    return isYear(date)
        && (passage.word(first - 1).equals("at")
            || (passage.hasTag(first - 1, "RB", "IN") && passage.word(first - 2).equals("at")));
  }

  /** "killed two men wanted for the Sur raid (2014)": the year is that of the raid. */
  private static boolean isInBracketsBehind(Passage passage, DateMention date, Patient patient) {
    int first = date.tokens().first();
    return isYear(date)
        && passage.hasTag(first - 1, "-LRB-")
        && passage.hasTag(date.tokens().end(), "-RRB-")
        && Math.max(patient.head(), patient.trigger().position()) + 1 < first - 1;
  }

  private static boolean isYear(DateMention date) {
    return date.value().length() == "2014".length();
  }

  /** "…, the mayor said on Monday" dates the saying, not what is said. */
  private boolean isOfSaying(Passage passage, DateMention date, Patient patient) {
    int first = date.tokens().first();
    int before = passage.hasTag(first - 1, "IN") ? first - 2 : first - 1;
    boolean beside = speech.isAt(passage, before) || speech.isAt(passage, date.tokens().end());
    if (beside && !patient.trigger().covers(before)) {
      return true;
    }
    for (int i = date.tokens().first(); i < date.tokens().end(); i++) {
      int head = passage.tree().head(i);
      boolean outside = head >= 0 && !date.tokens().contains(head);
      if (outside && head != patient.trigger().position() && speech.isAt(passage, head)) {
        return true;
      }
    }
    return false;
  }

  /** One interval in a sentence frames all that the sentence tells. */
  private static Optional<DateMention> whole(List<DateMention> dates, Patient patient) {
    return dates.stream()
        .filter(d -> d.kind() == DateKind.INTERVAL && d.tokens().first() < patient.head())
        .findFirst();
  }
}
