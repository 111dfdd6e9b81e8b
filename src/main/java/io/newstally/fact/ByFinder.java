package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.FactType;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who did it: the "by" phrase, the subject of an active verb, the owner of the deed. */
final class ByFinder {

  static final String DEEDS = "words/deeds.tsv";

  private final People people;
  private final Set<String> deeds = new HashSet<>();

  ByFinder(Lexicon lexicon, People people) {
    this.people = people;
    for (Row row : lexicon.rows(DEEDS, "noun", "example", "expected")) {
      deeds.add(row.need("noun"));
    }
  }

  /** The words for the actor, empty when the sentence names none. */
  String find(Passage passage, Patient patient) {
    Trigger trigger = patient.trigger();
    Optional<String> agent =
        byPhrase(passage, trigger.position()).or(() -> jailer(passage, patient));
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

  /** "released from Danish jails": the state whose jails they are. */
  private static Optional<String> jailer(Passage passage, Patient patient) {
    int trigger = patient.trigger().position();
    if (patient.trigger().rule().type() != FactType.RELEASED) {
      return Optional.empty();
    }
    return passage.names().stream()
        .filter(n -> n.type() == EntityType.NATIONALITY && n.tokens().first() > trigger)
        .filter(n -> passage.word(n.tokens().first() - 1).equals("from"))
        .map(passage::countryOf)
        .filter(name -> !name.isEmpty())
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
    boolean leaves = head >= 0 && passage.isLemma(head, "leave", "render");
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
    OptionalInt subject = Subjects.of(passage, verb);
    return subject.isEmpty() || subject.getAsInt() == patient
        ? ""
        : actor(passage, subject.getAsInt());
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
    if (owner.isEmpty() || !deeds.contains(passage.lemma(deed))) {
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
