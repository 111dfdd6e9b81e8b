package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.FactType;
import io.newstally.model.TokenRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whose death a pronoun tells: "He died in hospital" after "A cook was stabbed", "fired at two
 * farmers, killing both". Only deaths are followed so, since they change what the person suffered.
 */
final class Antecedents {

  private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> MANY = Set.of("they", "them", "both", "all", "their");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Group TWO_PEOPLE =
      new Group(Amount.exact(2), false, "", 0, new TokenRange(0, 0, 1));

  private final GroupReader groups;
  private final PeopleNouns people;

  Antecedents(GroupReader groups, PeopleNouns people) {
    this.groups = groups;
    this.people = people;
  }

  /**
   * The people that the pronoun of {@code patient} stands for.
   *
   * @param before claims told before it in its sentence, in order of the text
   */
  Optional<Group> of(Passage passage, Patient patient, List<Candidate> before, Story story) {
    String word = passage.word(patient.head());
    boolean one = ONE.contains(word);
    if (patient.trigger().rule().type() == FactType.INJURED) {
      return firstHurt(passage, patient, before, story);
    }
    if (patient.trigger().rule().type() != FactType.KILLED || !(one || MANY.contains(word))) {
      return Optional.empty();
    }
    Optional<Group> near =
        before.stream()
            .filter(c -> c.rule().type() != FactType.KILLED)
            .map(Candidate::group)
            .filter(g -> isNumber(g.amount(), one))
            .reduce((a, b) -> b);
    return near.or(() -> story.hurtBefore(passage).filter(g -> isNumber(g.amount(), one)))
        .or(() -> mentioned(passage, patient, before, story))
        .filter(g -> !word.equals("both") || isTwo(g.amount()))
        .or(() -> word.equals("both") ? Optional.of(TWO_PEOPLE) : Optional.empty())
        .map(g -> standIn(passage, patient.head(), g));
  }

  /** "A boy was cycling when he was shot": nobody else is told as hurt or dead so far. */
  private Optional<Group> firstHurt(
      Passage passage, Patient patient, List<Candidate> before, Story story) {
    boolean first = before.isEmpty() && !story.tellsOfVictims();
    return first && passage.isWord(patient.head(), "he", "she")
        ? last(passage, patient.head(), true, -1).map(g -> standIn(passage, patient.head(), g))
        : Optional.empty();
  }

  /** People named before in the sentence or in the one before it, not told as dead. */
  private Optional<Group> mentioned(
      Passage passage, Patient patient, List<Candidate> told, Story story) {
    boolean one = ONE.contains(passage.word(patient.head()));
    OptionalInt doer = Subjects.of(passage, patient.trigger().position());
    boolean dead = told.stream().anyMatch(c -> c.rule().type() == FactType.KILLED);
    Optional<Group> here =
        dead ? Optional.empty() : last(passage, patient.head(), one, doer.orElse(-1));
    if (here.isPresent() || doer.orElse(-1) != patient.head()) {
      return here;
    }
    return story.sentenceBefore(passage).flatMap(p -> last(p, p.size(), one, -1));
  }

  private Optional<Group> last(Passage passage, int end, boolean one, int doer) {
    for (int i = end - 1; i >= 0; i--) {
      boolean heads = i != doer && !passage.tree().isAny(i, "compound", "amod", "nummod", "flat");
      heads &= !one || people.isSingle(passage, i);
      Optional<Group> group =
          heads ? groups.read(passage, i, GroupReader.Demand.KNOWN) : Optional.empty();
      if (group.isPresent() && isNumber(group.get().amount(), one)) {
        return group;
      }
    }
    return Optional.empty();
  }

  private static boolean isTwo(Amount amount) {
    return amount.value() != null && amount.value().compareTo(TWO) == 0;
  }

  private static boolean isNumber(Amount amount, boolean one) {
    BigDecimal value = amount.value();
    return value != null && value.signum() > 0 && (value.compareTo(BigDecimal.ONE) == 0) == one;
  }

  private static Group standIn(Passage passage, int pronoun, Group people) {
    TokenRange tokens = new TokenRange(passage.sentence().index(), pronoun, pronoun + 1);
    return new Group(people.amount(), false, people.who(), pronoun, tokens);
  }
}
