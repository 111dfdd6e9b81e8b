package io.newstally.fact;

import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.Optional;

/** Gives the words for those who act: a person, a force or a state; a thing acts not. */
final class Actors {

  private final PeopleNouns people;

  Actors(PeopleNouns people) {
    this.people = people;
  }

  /** The words for the actor whose noun stands at {@code head}, empty for what may be a thing. */
  Optional<String> surelyAt(Passage passage, int head) {
    boolean named = passage.nameAt(head).map(Actors::isActor).orElse(false);
    return named || people.isPerson(passage, head) || isGroupOfPeople(passage, head)
        ? at(passage, head)
        : Optional.empty();
  }

  /** The words for the actor whose noun stands at {@code head}, empty for a known thing. */
  Optional<String> at(Passage passage, int head) {
    if (isGroupOfPeople(passage, head)) {
      return at(passage, passage.tree().children(head, "nmod").get(0));
    }
    Optional<EntityMention> name = passage.nameAt(head).filter(Actors::isActor);
    if (name.isPresent()) {
      boolean adjective =
          name.get().type() == EntityType.NATIONALITY && !passage.token(head).isNoun();
      return adjective
          ? Optional.empty()
          : Optional.of(passage.text(name.get().tokens().first(), name.get().tokens().end()));
    }
    return people.mayBePerson(passage, head) && !passage.pos(head).equals("PRP")
        ? Optional.of(withName(passage, NounPhrase.of(passage, head)))
        : Optional.empty();
  }

  /** "a small group of rebels": those who it is made of. */
  private boolean isGroupOfPeople(Passage passage, int head) {
    return passage.isLemma(head, "group", "number", "team", "band")
        && passage.word(head + 1).equals("of")
        && passage.tree().child(head, "nmod").filter(m -> people.isPerson(passage, m)).isPresent();
  }

  /** "the Kurdish militia the People's Army": a name right behind the noun belongs to it. */
  private static String withName(Passage passage, NounPhrase phrase) {
    int next = phrase.head() + 1;
    int from = passage.pos(next).equals("DT") ? next + 1 : next;
    return passage
        .nameAt(from)
        .filter(n -> n.type() == EntityType.ORGANIZATION && n.tokens().first() == from)
        .map(n -> phrase.bareText() + " " + passage.text(next, n.tokens().end()))
        .orElseGet(phrase::bareText);
  }

  private static boolean isActor(EntityMention name) {
    return name.type() != EntityType.CITY
        && name.type() != EntityType.LOCATION
        && name.type() != EntityType.FACILITY
        && name.type() != EntityType.EVENT
        && name.type() != EntityType.TITLE;
  }
}
