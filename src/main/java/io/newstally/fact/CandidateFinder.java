package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Amount;
import io.newstally.model.FactType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what a sentence tells of people: each claim once, by the frame that says most. */
final class CandidateFinder {

  /** For these, any countable noun that is no known thing may be people. */
  private static final Set<FactType> OF_PEOPLE_ONLY =
      EnumSet.of(FactType.KILLED, FactType.INJURED, FactType.MISSING);

  private static final String[] PERSONAL = {"he", "she", "him", "her"};

  private final TriggerFinder triggers;
  private final PatientFinder patients;
  private final GroupReader groups;
  private final TallyReader tallies;
  private final EventCounts eventCounts;
  private final RunningCount runningCount;
  private final Shares shares;
  private final Antecedents antecedents;

  CandidateFinder(Lexicon lexicon, PeopleNouns people) {
    this.triggers = new TriggerFinder(lexicon);
    this.patients = new PatientFinder(people);
    this.groups = new GroupReader(people);
    this.tallies = new TallyReader(people);
    this.eventCounts = new EventCounts(lexicon);
    this.runningCount = new RunningCount(lexicon);
    this.shares = new Shares(lexicon);
    this.antecedents = new Antecedents(groups, people);
  }

  /** Claims in order of the text. */
  List<Candidate> find(Passage passage, Story story) {
    List<Trigger> all = triggers(passage);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Candidate> found = new ArrayList<>();
    for (Trigger trigger : all) {
      List<Patient> parsed =
          patients.parsed(passage, trigger).stream()
              .filter(p -> !PatientFinder.isNextOnes(passage, p, all))
              .toList();
      List<Candidate> counted = counted(passage, parsed);
      boolean crossed = parsed.stream().anyMatch(p -> PatientFinder.crosses(p, all));
      boolean byPronoun = parsed.stream().anyMatch(p -> isOtherPronoun(passage, p));
      if ((counted.isEmpty() && !byPronoun) || crossed) {
        List<Candidate> near =
            counted(passage, patients.nearby(passage, trigger)).stream()
                .filter(
                    c ->
                        !crossed
                            || c.group().head() > trigger.position()
                            || passage.word(trigger.end()).equals(","))
                .toList();
        counted = near.isEmpty() ? counted : near;
      }
      if (counted.isEmpty() && !byPronoun) {
        counted = counted(passage, patients.far(passage, trigger));
      }
      found.addAll(NamedTogether.join(passage, counted));
      if (counted.isEmpty()) {
        List<Candidate> before = List.copyOf(found);
        parsed.forEach(
            p ->
                antecedents
                    .of(passage, p, before, story)
                    .ifPresent(group -> found.add(new Candidate(p, group))));
      }
    }
    return distinct(passage, found);
  }

  private List<Trigger> triggers(Passage passage) {
    List<Trigger> all = triggers.find(passage);
    return all.isEmpty()
        ? all
        : all.stream()
            .filter(t -> !PatientFinder.isActiveVerb(passage, t) && !isTornApart(passage, t))
            .toList();
  }

  /** "with a deadly weapon in the shooting": the adjective is another noun's. */
  private static boolean isTornApart(Passage passage, Trigger trigger) {
    return trigger.rule().frame() == Frame.EVENT
        && passage.hasTag(trigger.first(), "JJ")
        && NounPhrase.of(passage, trigger.position()).first() > trigger.first();
  }

  /** "shot her": whom it happened to stands there, if only as a pronoun, and is nobody else. */
  private static boolean isOtherPronoun(Passage passage, Patient patient) {
    return patient.link().startsWith("object")
        && passage.hasTag(patient.head(), "PRP", "PRP$")
        && passage.isWord(patient.head(), "him", "her", "them", "me", "us", "you");
  }

  /** The captured of whom only a pronoun tells: "he was seized in May"; they make no claim. */
  List<Patient> takenUnnamed(Passage passage) {
    return passage.dates().isEmpty() || !passage.holds(PERSONAL)
        ? List.of()
        : triggers.find(passage).stream()
            .filter(t -> t.rule().type() == FactType.TAKEN_CAPTIVE)
            .flatMap(t -> patients.parsed(passage, t).stream())
            .filter(p -> passage.isWord(p.head(), PERSONAL))
            .toList();
  }

  private List<Candidate> counted(Passage passage, List<Patient> patients) {
    List<Candidate> found = new ArrayList<>();
    for (Patient patient : patients) {
      group(passage, patient).map(group -> new Candidate(patient, group)).ifPresent(found::add);
    }
    if (found.isEmpty() && !patients.isEmpty()) {
      Patient first = patients.get(0);
      eventCounts
          .of(passage, first.trigger())
          .map(g -> new Candidate(first, g))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Group> group(Passage passage, Patient patient) {
    Trigger trigger = patient.trigger();
    boolean itself = patient.head() == trigger.position();
    if (itself && trigger.rule().frame() == Frame.EVENT) {
      return groups.readEvents(passage, patient.head());
    }
    if (trigger.rule().frame() == Frame.TOLL && !patient.part()) {
      return tallies.read(passage, patient.head(), trigger);
    }
    return groups
        .read(passage, patient.head(), demand(trigger))
        .flatMap(g -> shares.of(passage, trigger, g))
        .filter(g -> g.explicit() || trigger.rule().frame() != Frame.PERSON)
        .map(g -> soFar(passage, g, trigger));
  }

  /** "the 107th soldier to be killed": so many with this one. */
  private Group soFar(Passage passage, Group group, Trigger trigger) {
    OptionalInt count = runningCount.of(passage, group.head(), trigger);
    return count.isEmpty()
        ? group
        : new Group(
            Amount.exact(count.getAsInt()),
            true,
            runningCount.bare(group.who()),
            group.head(),
            group.tokens());
  }

  private static GroupReader.Demand demand(Trigger trigger) {
    FactType type = trigger.rule().type();
    if (trigger.rule().kind() == TriggerRule.Kind.KNOWN) {
      return GroupReader.Demand.KNOWN;
    }
    if (type == FactType.KILLED) {
      return GroupReader.Demand.NO_THING;
    }
    return OF_PEOPLE_ONLY.contains(type) ? GroupReader.Demand.LIKELY : GroupReader.Demand.KNOWN;
  }

  private static List<Candidate> distinct(Passage passage, List<Candidate> found) {
    List<Candidate> byFrame = new ArrayList<>(found);
    byFrame.sort(
        Comparator.comparing((Candidate c) -> c.rule().frame())
            .thenComparing(c -> c.rule().type())
            .thenComparing(c -> !c.patient().part())
            .thenComparing(c -> c.rule().kind() == TriggerRule.Kind.OPEN));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : byFrame) {
      boolean told = kept.stream().anyMatch(k -> k.sameClaim(candidate) || k.outdoes(candidate));
      if (!told && !onlyDescribes(passage, candidate, found)) {
        kept.add(Described.by(passage, candidate, found));
      }
    }
    kept.sort(
        Comparator.comparingInt((Candidate c) -> c.group().tokens().first())
            .thenComparing(c -> c.rule().type()));
    return kept;
  }

  /** "300 Palestinians detained in jails" beside what is told of them; a counted noun likewise. */
  private static boolean onlyDescribes(
      Passage passage, Candidate candidate, List<Candidate> found) {
    boolean person = candidate.rule().frame() == Frame.PERSON;
    return (person || Described.isDescription(passage, candidate))
        && found.stream()
            .filter(other -> !other.equals(candidate))
            .anyMatch(other -> other.group().tokens().overlaps(candidate.group().tokens()));
  }
}
