package io.newstally.fact;

import io.newstally.model.DependencyTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the people of a trigger: by the parse as its frame says, by the order of words where the
 * parse has nothing; then the nouns joined to them and the parts told of them.
 */
final class PatientFinder {

  private final VerbPatients verbs = new VerbPatients();
  private final NounPatients nouns = new NounPatients();
  private final NearbyPatients nearby = new NearbyPatients();
  private final PartFinder parts = new PartFinder();
  private final Companions companions;

  PatientFinder(PeopleNouns people) {
    this.companions = new Companions(people);
  }

  /** The people that the parse gives, with those joined to them and their parts. */
  List<Patient> parsed(Passage passage, Trigger trigger) {
    List<Patient> found = complete(passage, byFrame(passage, trigger));
    return trigger.rule().kind() == TriggerRule.Kind.PART
        ? found.stream().map(p -> p.partAt(p.head(), "some of all")).toList()
        : found;
  }

  /**
   * "killing a villager and wounding six people": where a trigger stands between another and its
   * object, that object is the nearer trigger's, if the farther one has people of its own.
   */
  static boolean crosses(Patient patient, List<Trigger> triggers) {
    int from = patient.trigger().end();
    return patient.link().startsWith("object")
        && !patient.link().contains("shared")
        && triggers.stream().anyMatch(t -> from <= t.position() && t.position() <= patient.head());
  }

  /** "left one dead and four others injured": what stands right before a participle is its own. */
  static boolean isNextOnes(Passage passage, Patient patient, List<Trigger> triggers) {
    if (isOwnState(passage, patient, triggers)) {
      return true;
    }
    int next = patient.head() + (passage.pos(patient.head() + 1).startsWith("RB") ? 2 : 1);
    boolean behind = patient.head() >= patient.trigger().end();
    return behind
        && passage.hasTag(next, "VBN", "VBD", "JJ")
        && passage.numberAt(NounPhrase.of(passage, patient.head()).first()).isPresent()
        && triggers.stream()
            .filter(t -> t.position() == next)
            .anyMatch(t -> t.rule().type() != patient.trigger().rule().type());
  }

  /**
   * "two dead and six wounded": a counted state that is joined to another is no more of its own.
   */
  private static boolean isOwnState(Passage passage, Patient patient, List<Trigger> triggers) {
    return patient.link().contains("joined")
        && triggers.stream()
            .filter(t -> t.position() == patient.head() || isStateOf(passage, t, patient.head()))
            .anyMatch(t -> t.rule().type() != patient.trigger().rule().type());
  }

  /** "12 bodies and 31 wounded": the number's own state. */
  private static boolean isStateOf(Passage passage, Trigger trigger, int number) {
    return trigger.rule().frame() == Frame.STATE
        && trigger.position() == number + 1
        && passage.hasTag(number, "CD");
  }

  /** The people that the order of words gives. */
  List<Patient> nearby(Passage passage, Trigger trigger) {
    return complete(passage, nearby.find(passage, trigger));
  }

  /** The people that a modifier parts from the trigger. */
  List<Patient> far(Passage passage, Trigger trigger) {
    return complete(passage, nearby.far(passage, trigger));
  }

  private List<Patient> complete(Passage passage, List<Patient> found) {
    Map<Integer, Patient> byHead = new LinkedHashMap<>();
    for (Patient patient : found) {
      for (Patient joined : joined(passage, patient)) {
        byHead.putIfAbsent(joined.head(), joined);
      }
    }
    for (Patient patient : List.copyOf(byHead.values())) {
      companions.find(passage, patient).forEach(p -> byHead.putIfAbsent(p.head(), p));
    }
    Map<Integer, Patient> withParts = new LinkedHashMap<>(byHead);
    for (Patient patient : byHead.values()) {
      for (Patient part : parts.find(passage, patient)) {
        boolean summand = part.link().endsWith(PartFinder.SUMMAND);
        withParts.merge(part.head(), part, (joined, summed) -> summand ? summed : joined);
      }
    }
    return List.copyOf(withParts.values());
  }

  /** "an agent that injured three people": with an object the word is a verb and no state. */
  static boolean isActiveVerb(Passage passage, Trigger trigger) {
    int verb = trigger.position();
    return trigger.rule().frame() == Frame.STATE
        && passage.hasTag(verb, "VBD", "VBZ", "VBP", "VB", "VBG")
        && !VerbPatients.isPassive(passage, verb)
        && passage.tree().child(verb, "obj").filter(o -> o > verb).isPresent();
  }

  private List<Patient> byFrame(Passage passage, Trigger trigger) {
    return switch (trigger.rule().frame()) {
      case OBJECT ->
          Stream.concat(
                  verbs.objects(passage, trigger).stream(), verbs.selves(passage, trigger).stream())
              .toList();
      case SUBJECT -> verbs.subjects(passage, trigger);
      case STATE -> nouns.ofState(passage, trigger);
      case EVENT -> nouns.ofEvent(passage, trigger);
      case AFFLICTION -> nouns.ofAffliction(passage, trigger);
      case PERSON -> nouns.ofPerson(passage, trigger);
      case TOLL, AFTER -> List.of();
    };
  }

  private static List<Patient> joined(Passage passage, Patient patient) {
    DependencyTree tree = passage.tree();
    List<Patient> all = new ArrayList<>();
    if (!isObjectBefore(passage, patient)) {
      all.add(patient);
    }
    for (int other : tree.children(patient.head(), "conj")) {
      boolean noun = passage.isNominal(other);
      boolean clause = tree.child(other, "nsubj", "cop", "obj").isPresent();
      if (noun
          && !clause
          && !isBehindState(patient, other)
          && !predicateFollows(passage, patient, other)
          && !beginsClause(passage, patient, other)) {
        all.addAll(joined(passage, patient.at(other, "joined by conj")));
      }
    }
    return all;
  }

  /** "arrested 38 people and eleven officers were hurt": the joined noun opens the next clause. */
  private static boolean beginsClause(Passage passage, Patient patient, int other) {
    return patient.link().startsWith("object") && passage.hasTag(other + 1, "VBD", "VBZ", "VBP");
  }

  /** In the same sentence the first noun is the object of the verb before, not a second subject. */
  private static boolean isObjectBefore(Passage passage, Patient patient) {
    int first = NounPhrase.of(passage, patient.head()).first();
    return patient.link().startsWith("subject")
        && passage.tree().child(patient.head(), "conj").isPresent()
        && passage.hasTag(first - 1, "VBD", "VBZ", "VBP")
        && !passage.isLemma(first - 1, "be", "have", "say", "report");
  }

  /** "left one man dead and two others in hospital": what stands behind "dead" is not dead. */
  private static boolean isBehindState(Patient patient, int other) {
    Trigger trigger = patient.trigger();
    boolean participle =
        trigger.rule().frame() == Frame.OBJECT && trigger.position() == patient.head() + 1;
    return (trigger.rule().frame() == Frame.STATE || participle)
        && patient.head() < trigger.position()
        && trigger.position() < other;
  }

  /** "12 dead, 30 injured": the second number has a predicate of its own. */
  private static boolean predicateFollows(Passage passage, Patient patient, int other) {
    Optional<Integer> own = passage.tree().child(other, "amod", "acl").filter(c -> c > other);
    return own.isPresent()
        && own.get() == other + 1
        && !passage.lemma(own.get()).equals(passage.lemma(patient.trigger().position()));
  }
}
