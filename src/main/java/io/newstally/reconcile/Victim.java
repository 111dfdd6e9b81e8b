package io.newstally.reconcile;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.util.ArrayList;
import java.util.List;

/** One person whom an article tells of, claim by claim. Grows while the article is read. */
final class Victim {

  private final List<Telling> tellings = new ArrayList<>();
  private Description description;

  /** A person told of for the first time. */
  Victim(Telling first) {
    this.description = first.description();
    tellings.add(first);
  }

  /** Takes one more claim about the person. */
  void add(Telling telling) {
    description = description.and(telling.description());
    tellings.add(telling);
  }

  /** Takes the claims about somebody who turned out to be the same person. */
  void join(Victim other) {
    other.tellings.forEach(this::add);
  }

  /** All that the claims say by whom to know the person again. */
  Description description() {
    return description;
  }

  /** The claims in the order in which they were added. */
  List<Telling> tellings() {
    return List.copyOf(tellings);
  }

  /** True when the person was first told of as "another" one. */
  boolean isFurther() {
    return tellings.get(0).further();
  }

  /** True when a claim says that this became of the person. */
  boolean is(Outcome outcome) {
    return tellings.stream().anyMatch(t -> t.outcome() == outcome);
  }

  boolean isDead() {
    return is(Outcome.DEAD);
  }

  /** The claims that the person died, or, of a living one, was hurt. */
  List<Fact> facts() {
    FactType type = isDead() ? FactType.KILLED : FactType.INJURED;
    return tellings.stream().map(Telling::fact).filter(f -> f.type() == type).toList();
  }

  /** The claim of {@link #facts} that stands for the person: one that states a count, if any. */
  Fact main() {
    List<Fact> facts = facts();
    return facts.stream().filter(Fact::explicit).findFirst().orElse(facts.get(0));
  }
}
