package io.newstally.fact;

import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.FactType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who did it: the "by" phrase, the subject of an active verb, the owner of the deed. */
final class ByFinder {

  /** What deeds do to people. */
  private static final Set<FactType> HARM =
      EnumSet.of(
          FactType.KILLED,
          FactType.INJURED,
          FactType.DISPLACED,
          FactType.AFFECTED,
          FactType.MISSING);

  /** Who holds people, or held them until they came free. */
  private static final Set<FactType> CUSTODY =
      EnumSet.of(FactType.HELD_CAPTIVE, FactType.RELEASED, FactType.ARRESTED);

  private final Actors actors;
  private final DeedFinder deeds;
  private final Nations nations;
  private final Sides sides;

  ByFinder(Actors actors, DeedFinder deeds, Nations nations, Sides sides) {
    this.sides = sides;
    this.actors = actors;
    this.deeds = deeds;
    this.nations = nations;
  }

  /** True when those who killed others a sentence before may have done this too. */
  static boolean isOfDeed(FactType type) {
    return type == FactType.KILLED || type == FactType.INJURED;
  }

  /** The words for the actor, empty when the sentence names none. */
  String find(Passage passage, Patient patient) {
    Trigger trigger = patient.trigger();
    Optional<String> agent =
        byPhrase(passage, trigger.position()).or(() -> jailer(passage, patient));
    String own =
        agent.orElseGet(
            () ->
                switch (trigger.rule().frame()) {
                  case OBJECT -> ofVerb(passage, patient);
                  case STATE -> ofCauser(passage, patient);
                  case EVENT -> ofDeed(passage, patient);
                  default -> "";
                });
    return own.isEmpty() ? ofDeedAround(passage, patient) : own;
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

  /** "released from Danish jails", "held in a Danish-run prison": whose jails they are. */
  private Optional<String> jailer(Passage passage, Patient patient) {
    int trigger = patient.trigger().position();
    FactType type = patient.trigger().rule().type();
    if (!CUSTODY.contains(type)) {
      return Optional.empty();
    }
    return passage.names().stream()
        .filter(n -> n.type() == EntityType.NATIONALITY && isOfJail(passage, n))
        .filter(n -> isOfCustody(passage, n.tokens().first(), trigger))
        .map(n -> nations.of(passage, n))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The jail is where they are held, before a relative clause, or else what they come from. */
  private static boolean isOfCustody(Passage passage, int nation, int trigger) {
    if (nation < trigger) {
      return passage.tree().isAny(trigger, "acl:relcl");
    }
    for (int i = trigger + 1; i < nation; i++) {
      if (passage.token(i).isVerb() || passage.isWord(i, ",", "for")) {
        return false;
      }
    }
    return true;
  }

  /** The words after the nation's go on to a noun for a jail. */
  private static boolean isOfJail(Passage passage, EntityMention nation) {
    int at = nation.tokens().end();
    while (passage.hasTag(at, "HYPH", "VBN", "JJ", "NN", "NNS")) {
      if (passage.isLemma(
          at, "jail", "prison", "custody", "detention", "camp", "centre", "center")) {
        return true;
      }
      at++;
    }
    return false;
  }

  private String ofVerb(Passage passage, Patient patient) {
    int verb = patient.trigger().position();
    boolean leaves =
        CUSTODY.contains(patient.trigger().rule().type()) && passage.isLemma(verb, "leave");
    boolean before = patient.head() < verb && !isObjectOfRelative(passage, verb);
    if (leaves || VerbPatients.isPassive(passage, verb) || before) {
      return "";
    }
    return subject(passage, verb, patient);
  }

  /** "two nurses whom rebels had seized": the clause has a subject of its own. */
  private static boolean isObjectOfRelative(Passage passage, int verb) {
    DependencyTree tree = passage.tree();
    return tree.isAny(verb, "acl:relcl")
        && tree.child(verb, "nsubj")
            .filter(s -> s < verb && !passage.hasTag(s, "WP", "WDT", "PRP"))
            .isPresent();
  }

  /** "The army says that it killed 15 fighters": whoever says so did it. */
  static boolean isOfSpeaker(Passage passage, Patient patient) {
    int verb = patient.trigger().position();
    OptionalInt subject = Subjects.of(passage, verb);
    return patient.trigger().rule().frame() == Frame.OBJECT
        && !VerbPatients.isPassive(passage, verb)
        && verb < patient.head()
        && subject.isPresent()
        && passage.isWord(subject.getAsInt(), "it", "they");
  }

  /** "The blast left 12 dead", "gunmen leave 12 dead". */
  private String ofCauser(Passage passage, Patient patient) {
    int head = passage.tree().head(patient.trigger().position());
    boolean leaves = head >= 0 && passage.isLemma(head, "leave", "render");
    return leaves ? subject(passage, head, patient) : "";
  }

  /**
   * "Hamas was proposing the release of", "the raid claimed the lives of": the subject of what
   * governs the deed. Who counts or finds the dead did not kill them.
   */
  private String ofDeed(Passage passage, Patient patient) {
    Trigger trigger = patient.trigger();
    DependencyTree tree = passage.tree();
    int verb = tree.isAny(trigger.position(), "obj") ? tree.head(trigger.position()) : -1;
    boolean does =
        trigger.rule().type() == FactType.RELEASED
            || passage.isLemma(trigger.position(), "life")
            || deeds.isDone(passage, verb);
    return verb >= 0 && passage.token(verb).isVerb() && does ? subject(passage, verb, patient) : "";
  }

  /** The words for the verb's subject, unless it is who suffered: "the dead include two nurses". */
  private String subject(Passage passage, int verb, Patient patient) {
    OptionalInt subject = Subjects.of(passage, verb);
    boolean suffers =
        subject.isPresent()
            && (subject.getAsInt() == patient.head()
                || patient.trigger().covers(subject.getAsInt()));
    return subject.isEmpty() || suffers ? "" : actor(passage, subject.getAsInt());
  }

  /** The actor's words, or for a deed its owner's. */
  private String actor(Passage passage, int head) {
    return (deeds.isDeed(passage, head) ? deeds.ofNoun(passage, head) : actors.at(passage, head))
        .orElse("");
  }

  /** "killed in Danish strikes", "died when rebels stormed": the nearest deed that has a doer. */
  private String ofDeedAround(Passage passage, Patient patient) {
    if (!HARM.contains(patient.trigger().rule().type())) {
      return "";
    }
    String who = NounPhrase.of(passage, patient.head()).bareText();
    List<Deed> others =
        deeds.in(passage).stream()
            .filter(d -> !d.by().isEmpty() && d.position() != patient.trigger().position())
            .filter(d -> !sides.isOwn(d.by(), who))
            .toList();
    return Nearness.choose(passage, patient, others, Deed::position).map(Deed::by).orElse("");
  }
}
