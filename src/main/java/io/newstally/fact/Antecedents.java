package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.FactType;
import io.newstally.model.TokenRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose death a pronoun tells: "He died in hospital" after "A cook was stabbed", "kidnapped two
 * farmers and killed them". Only deaths are followed so, since they change what the person
 * suffered.
 */
final class Antecedents {

  private static final Set<String> ONE = Set.of("he", "she", "him", "her");
  private static final Set<String> MANY = Set.of("they", "them", "both", "all");

  private Antecedents() {}

  /**
   * The people that the pronoun of {@code patient} stands for.
   *
   * @param before claims told before it in its sentence, in order of the text
   */
  static Optional<Group> of(Passage passage, Patient patient, List<Candidate> before, Story story) {
    String word = passage.word(patient.head());
    boolean one = ONE.contains(word);
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
        .map(g -> standIn(passage, patient.head(), g));
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
