package io.newstally.fact;

import io.newstally.model.DependencyTree;
import io.newstally.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The people of verbs, by the parse. */
final class VerbPatients {

  /** Object of an active verb, subject of a passive one, noun of a participle. */
  List<Patient> objects(Passage passage, Trigger trigger) {
    int verb = trigger.position();
    DependencyTree tree = passage.tree();
    boolean passive = isPassive(passage, verb);
    if (passive) {
      return subject(passage, trigger, verb, "subject of passive");
    }
    if (trigger.rule().kind() == TriggerRule.Kind.PASSIVE) {
      return passage.pos(verb).equals("VBN") ? ofParticiple(passage, trigger, verb) : List.of();
    }
    OptionalInt behind = SerialVerbs.objectOf(passage, trigger);
    if (behind.isPresent()) {
      return shared(passage, trigger, behind.getAsInt());
    }
    Optional<Integer> object =
        tree.child(verb, "obj", "iobj")
            .filter(o -> !isState(passage, o))
            .or(() -> ofSmallClause(passage, verb));
    if (object.isPresent() && SerialVerbs.isReflexive(passage, object.get())) {
      return doers(passage, trigger);
    }
    if (object.isPresent() && !passage.hasTag(object.get(), "WP", "WDT")) {
      return List.of(
          Patient.parsed(trigger, beforeState(passage, trigger, object.get()), "object"));
    }
    if (passage.pos(verb).equals("VBN") || !passage.token(verb).isVerb()) {
      return ofParticiple(passage, trigger, verb);
    }
    if (tree.isAny(verb, "acl:relcl")
        && tree.child(verb, "nsubj")
            .filter(n -> n > tree.head(verb) && !passage.hasTag(n, "WP", "WDT", "NNS", "NNP", "NN"))
            .isPresent()) {
      return List.of(Patient.parsed(trigger, tree.head(verb), "relative clause of"));
    }
    return passage.pos(verb).equals("VBD") && lacksObject(passage, trigger.end())
        ? subject(passage, trigger, verb, "subject of a past without object")
        : List.of();
  }

  /** "pronounced the driver dead": the parser may take the object for a subject of "dead". */
  private static Optional<Integer> ofSmallClause(Passage passage, int verb) {
    return passage
        .tree()
        .child(verb, "xcomp")
        .filter(state -> isState(passage, state))
        .flatMap(state -> passage.tree().child(state, "nsubj"))
        .filter(noun -> noun > verb);
  }

  /** "the bomber killed himself": it happened to the subject. */
  private static List<Patient> doers(Passage passage, Trigger trigger) {
    return Subjects.of(passage, trigger.position()).stream()
        .mapToObj(s -> Patient.parsed(trigger, s, "subject doing it to itself"))
        .toList();
  }

  /** "four guards killed in clash": a verb that needs an object has none, so it is a participle. */
  private static boolean lacksObject(Passage passage, int end) {
    return end >= passage.size()
        || passage.isWord(end, ".", ";")
        || (passage.hasTag(end, "IN") && !passage.word(end).equals("at"));
  }

  /** "three men dead": the parser takes the adjective for an object now and then. */
  private static boolean isState(Passage passage, int position) {
    return passage.isWord(
        position, "dead", "alive", "unconscious", "unharmed", "unhurt", "homeless", "free");
  }

  /** "took 64 people hostage": the wording's own last word is not whom it happened to. */
  private static int beforeState(Passage passage, Trigger trigger, int object) {
    boolean state = object == trigger.end() - 1 && passage.pos(object).equals("NN");
    return state && passage.isNominal(object - 1) ? object - 1 : object;
  }

  /** "killed his wife and himself", "shoots son, then self": the doer, besides the objects. */
  List<Patient> selves(Passage passage, Trigger trigger) {
    int at = trigger.end();
    while (at < passage.size() && !passage.token(at).isVerb() && !passage.isWord(at, ".", ";")) {
      boolean joined = passage.isWord(at - 1, "and", "then", ",");
      if (at > trigger.end() + 1 && joined && SerialVerbs.isReflexive(passage, at)) {
        return doers(passage, trigger);
      }
      at++;
    }
    return List.of();
  }

  private List<Patient> ofParticiple(Passage passage, Trigger trigger, int verb) {
    DependencyTree tree = passage.tree();
    if (tree.isAny(verb, "acl:relcl")) {
      return List.of(Patient.parsed(trigger, tree.head(verb), "relative clause of"));
    }
    if (tree.isAny(verb, "acl", "amod") && tree.head(verb) >= 0) {
      return List.of(Patient.parsed(trigger, tree.head(verb), "participle of"));
    }
    Optional<Integer> subject = tree.child(verb, "nsubj", "nsubj:pass");
    if (subject.isPresent()) {
      return List.of(Patient.parsed(trigger, subject.get(), "subject of participle"));
    }
    if (tree.isAny(verb, "xcomp", "dep")
        && passage.isLemma(tree.head(verb), "find", "remain", "stay", "lie")) {
      return tree.child(tree.head(verb), "obj", "nsubj:pass", "nsubj").stream()
          .map(found -> Patient.parsed(trigger, found, "found so"))
          .toList();
    }
    if (tree.isAny(verb, "conj") && passage.token(tree.head(verb)).isVerb()) {
      int first = tree.head(verb);
      return isPassive(passage, first)
          ? subject(passage, trigger, first, "subject shared with " + passage.word(first))
          : ofParticiple(passage, trigger, first);
    }
    return List.of();
  }

  /** "captured and killed two soldiers", "shot and killed himself": by the order of words. */
  private static List<Patient> shared(Passage passage, Trigger trigger, int object) {
    if (!SerialVerbs.isReflexive(passage, object)) {
      return List.of(Patient.parsed(trigger, object, "object shared by verbs"));
    }
    List<Patient> doers = doers(passage, trigger);
    int before = SerialVerbs.first(passage, trigger.first()) - 1;
    while (passage.pos(before).equals("RB")) {
      before--;
    }
    return doers.isEmpty() && before >= 0
        ? List.of(Patient.ordered(trigger, before, "precedes, doing it to itself"))
        : doers;
  }

  /** The subject of an intransitive verb. */
  List<Patient> subjects(Passage passage, Trigger trigger) {
    return isDoneToOneself(passage, trigger)
        ? doers(passage, trigger)
        : subject(passage, trigger, trigger.position(), "subject");
  }

  /** "before turning the gun on himself", "taking her own life": who does it suffers it. */
  private static boolean isDoneToOneself(Passage passage, Trigger trigger) {
    return IntStream.range(trigger.first(), trigger.end())
        .anyMatch(i -> SerialVerbs.isReflexive(passage, i) || passage.word(i).equals("own"));
  }

  private List<Patient> subject(Passage passage, Trigger trigger, int verb, String link) {
    DependencyTree tree = passage.tree();
    Optional<Integer> subject = tree.child(verb, "nsubj:pass", "nsubj");
    if (subject.isPresent() && !passage.hasTag(subject.get(), "WP", "WDT", "EX")) {
      return List.of(Patient.parsed(trigger, subject.get(), link));
    }
    Optional<Integer> clause = tree.child(verb, "csubj").flatMap(c -> tree.child(c, "nsubj"));
    if (clause.isPresent()) {
      return List.of(Patient.parsed(trigger, clause.get(), link + " with a clause"));
    }
    if (tree.isAny(verb, "acl:relcl", "acl") && tree.head(verb) >= 0) {
      return List.of(Patient.parsed(trigger, relativeHead(passage, verb), "relative clause of"));
    }
    if (tree.isAny(verb, "conj") && passage.token(tree.head(verb)).isVerb()) {
      return subject(passage, trigger, tree.head(verb), link + " shared");
    }
    int before = beforeAuxiliaries(passage, verb);
    if (tree.isAny(verb, "dep") && before >= 0 && passage.isNominal(before)) {
      return List.of(Patient.parsed(trigger, before, link + " by the order of words"));
    }
    if (tree.isAny(verb, "dep") && isBehindName(passage, verb)) {
      return List.of(Patient.parsed(trigger, verb - 2, link + " by the order of words"));
    }
    if (tree.isAny(verb, "dep") && tree.head(verb) >= 0) {
      return subject(passage, trigger, tree.head(verb), "subject lost by the parse");
    }
    if (tree.isAny(verb, "xcomp", "advcl") && passage.token(tree.head(verb)).isVerb()) {
      return controller(passage, trigger, verb);
    }
    return List.of();
  }

  /** "one, the teacher Ann Lee, died": the name before the comma. */
  private static boolean isBehindName(Passage passage, int verb) {
    return passage.hasTag(verb, "VBD")
        && passage.word(verb - 1).equals(",")
        && passage.nameAt(verb - 2).filter(name -> name.type() == EntityType.PERSON).isPresent();
  }

  /** The word before "were", "have been" and their like; -1 where the verb has none of them. */
  static int beforeAuxiliaries(Passage passage, int verb) {
    int at = verb - 1;
    while (at >= 0 && (passage.isLemma(at, "be", "have") || passage.hasTag(at, "RB"))) {
      at--;
    }
    return at < verb - 1 ? at : -1;
  }

  /** "three children, two of whom have died": the number before "of whom" stands for the people. */
  private static int relativeHead(Passage passage, int verb) {
    for (int i = verb - 1; i > 1; i--) {
      if (passage.word(i).equals("whom") && passage.word(i - 1).equals("of")) {
        return passage.numberAt(i - 2).map(n -> n.head()).orElse(passage.tree().head(verb));
      }
    }
    return person(passage, passage.tree().head(verb));
  }

  /** "the headmaster of a school who died": the clause is the first noun's, whatever the parse. */
  private static int person(Passage passage, int noun) {
    DependencyTree tree = passage.tree();
    Optional<Integer> all =
        tree.child(noun, "nmod").filter(n -> tree.child(n, "nummod").isPresent());
    if (passage.word(noun).equals("one")
        && tree.child(noun, "cop").isPresent()
        && all.isPresent()) {
      // "is one of 3,000 people to have fled": so many fled.
      return all.get();
    }
    boolean who = passage.word(noun + 1).equals("who") || passage.word(noun + 2).equals("who");
    boolean indefinite = tree.child(noun, "nummod").isEmpty();
    return who && indefinite && tree.isAny(noun, "nmod") && passage.pos(noun).equals("NN")
        ? tree.head(noun)
        : noun;
  }

  /** "forced 2,000 people to flee", "12 people were reported to have died". */
  private List<Patient> controller(Passage passage, Trigger trigger, int verb) {
    int governor = passage.tree().head(verb);
    Optional<Integer> object = passage.tree().child(governor, "obj");
    if (object.isPresent() && object.get() < verb) {
      return List.of(Patient.parsed(trigger, object.get(), "object of " + passage.word(governor)));
    }
    return subject(passage, trigger, governor, "subject of " + passage.word(governor));
  }

  /** True when the verb stands in the passive ("were killed", "got killed", "be killed"). */
  static boolean isPassive(Passage passage, int verb) {
    DependencyTree tree = passage.tree();
    boolean participle = passage.hasTag(verb, "VBN", "JJ");
    for (int child : tree.children(verb, "aux", "cop", "nsubj:pass")) {
      boolean marked = tree.isAny(child, "aux:pass");
      if (tree.isAny(child, "nsubj:pass")
          || (marked && passage.isLemma(child, "become"))
          || ((marked || participle) && passage.isLemma(child, "be", "get"))) {
        return true;
      }
    }
    return false;
  }
}
