package io.newstally.fact;

import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds who did it: the "by" phrase, the subject of an active verb, the owner of the deed. */
final class ByFinder {

  private static final int HIGHEST_CLIMB = 4;

  private final People people;

  ByFinder(People people) {
    this.people = people;
  }

  /** The words for the actor, empty when the sentence names none. */
  String find(Passage passage, Patient patient) {
    Trigger trigger = patient.trigger();
    Optional<String> agent = byPhrase(passage, trigger.position());
    if (agent.isPresent()) {
      return agent.get();
    }
    return switch (trigger.rule().frame()) {
      case OBJECT -> ofVerb(passage, patient);
      case STATE -> ofCauser(passage, patient);
      case EVENT -> ofDeed(passage, patient);
      default -> "";
    };
  }

  private Optional<String> byPhrase(Passage passage, int position) {
    return passage.tree().children(position, "obl", "nmod").stream()
        .filter(
            c ->
                passage
                    .tree()
                    .child(c, "case")
                    .map(k -> passage.word(k).equals("by"))
                    .orElse(false))
        .map(c -> actor(passage, c))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private String ofVerb(Passage passage, Patient patient) {
    int verb = patient.trigger().position();
    if (VerbPatients.isPassive(passage, verb) || patient.head() < verb) {
      return "";
    }
    return subject(passage, verb, patient.head());
  }

  /** "The blast left 12 dead", "gunmen leave 12 dead". */
  private String ofCauser(Passage passage, Patient patient) {
    int head = passage.tree().head(patient.trigger().position());
    boolean leaves = head >= 0 && passage.lemma(head).matches("leave|render");
    return leaves ? subject(passage, head, patient.head()) : "";
  }

  /** "Hamas was proposing the release of": the subject of what governs the deed. */
  private String ofDeed(Passage passage, Patient patient) {
    int deed = patient.trigger().position();
    DependencyTree tree = passage.tree();
    if (tree.isAny(deed, "obj") && passage.token(tree.head(deed)).isVerb()) {
      return subject(passage, tree.head(deed), patient.head());
    }
    return "";
  }

  private String subject(Passage passage, int verb, int patient) {
    OptionalInt subject = subjectOf(passage, verb, 0);
    return subject.isEmpty() || subject.getAsInt() == patient
        ? ""
        : actor(passage, subject.getAsInt());
  }

  private static OptionalInt subjectOf(Passage passage, int verb, int climbed) {
    DependencyTree tree = passage.tree();
    Optional<Integer> own =
        tree.child(verb, "nsubj").filter(s -> s < verb && !passage.pos(s).matches("EX|VB.*"));
    if (own.isPresent()) {
      boolean relative = passage.pos(own.get()).matches("WP|WDT");
      return OptionalInt.of(relative ? tree.head(verb) : own.get());
    }
    if (climbed == HIGHEST_CLIMB || tree.head(verb) < 0) {
      return OptionalInt.empty();
    }
    if (tree.isAny(verb, "conj", "xcomp", "dep", "advcl", "acl")
        && passage.token(tree.head(verb)).isVerb()) {
      return subjectOf(passage, tree.head(verb), climbed + 1);
    }
    return beforeInsertion(passage, verb);
  }

  /** "Hamas, said the officials, was proposing": the parser loses a subject before an insertion. */
  private static OptionalInt beforeInsertion(Passage passage, int verb) {
    int speech = passage.tree().head(verb);
    if (speech <= 0 || speech > verb || !passage.tree().isAny(verb, "dep", "parataxis", "ccomp")) {
      return OptionalInt.empty();
    }
    return passage.tree().children(speech, "nsubj").stream()
        .filter(s -> s < speech && passage.word(speech - 1).equals(","))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  /** The actor's words: a person, a force or a state; for a deed its owner; a thing acts not. */
  private String actor(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent() && isActor(name.get())) {
      return nameText(passage, name.get(), head);
    }
    if (people.mayBePerson(passage, head) && !passage.pos(head).equals("PRP")) {
      return NounPhrase.of(passage, head).bareText();
    }
    return owner(passage, head);
  }

  private static String nameText(Passage passage, EntityMention name, int head) {
    return name.type() == EntityType.NATIONALITY && !passage.token(head).isNoun()
        ? ""
        : passage.text(name.tokens().first(), name.tokens().end());
  }

  private static boolean isActor(EntityMention name) {
    return name.type() != EntityType.CITY
        && name.type() != EntityType.LOCATION
        && name.type() != EntityType.FACILITY
        && name.type() != EntityType.EVENT;
  }

  /** "Israel's bombardment", "whose operations": whoever owns the deed. */
  private String owner(Passage passage, int deed) {
    Optional<Integer> owner = passage.tree().child(deed, "nmod:poss");
    if (owner.isEmpty()) {
      return "";
    }
    int position = owner.get();
    if (passage.word(position).equals("whose")) {
      position--;
      if (passage.word(position).equals(",")) {
        position--;
      }
    }
    return passage.pos(position).equals("PRP$") ? "" : actor(passage, position);
  }
}
