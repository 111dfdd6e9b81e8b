package io.newstally.fact;

import io.newstally.model.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The people of nouns and adjectives, by the parse. */
final class NounPatients {

  /** "12 people are missing", "12 missing people", "left 12 people dead", "12 dead". */
  List<Patient> ofState(Passage passage, Trigger trigger) {
    int state = trigger.position();
    DependencyTree tree = passage.tree();
    if (passage.numberAt(state - 1).isPresent()) {
      return List.of(Patient.parsed(trigger, state, "counted state"));
    }
    Optional<Integer> subject = tree.child(state, "nsubj", "nsubj:pass");
    if (subject.isPresent() && !passage.hasTag(subject.get(), "WP", "WDT", "EX")) {
      return List.of(Patient.parsed(trigger, subject.get(), "subject of state"));
    }
    int before = VerbPatients.beforeAuxiliaries(passage, state);
    if (tree.isAny(state, "dep") && before >= 0 && passage.isNominal(before)) {
      return List.of(Patient.ordered(trigger, before, "before the state"));
    }
    if (tree.isAny(state, "acl", "acl:relcl", "amod")
        && tree.head(state) >= 0
        && !(tree.head(state) > state && SerialVerbs.goesOn(passage, state))) {
      return List.of(Patient.parsed(trigger, tree.head(state), "state of"));
    }
    if (tree.isAny(state, "xcomp", "conj", "dep", "obj") && tree.head(state) >= 0) {
      Optional<Integer> object = tree.child(tree.head(state), "obj").filter(o -> o < state);
      Optional<Integer> remaining =
          tree.isAny(state, "xcomp") && tree.child(tree.head(state), "obj").isEmpty()
              ? tree.child(tree.head(state), "nsubj").filter(s -> !passage.hasTag(s, "WP", "WDT"))
              : Optional.empty();
      return object
          .or(() -> remaining)
          .map(o -> List.of(Patient.parsed(trigger, o, "object or subject left in state")))
          .orElse(List.of());
    }
    return List.of();
  }

  /** "12 deaths", "the killing of 12 people", "Mr Ray's death", "hostage releases" give none. */
  List<Patient> ofEvent(Passage passage, Trigger trigger) {
    int event = trigger.position();
    List<Patient> found = new ArrayList<>();
    if (!isModifier(passage, event)) {
      found.add(Patient.parsed(trigger, event, "counted event"));
    }
    passage.tree().children(event, "nmod", "obl").stream()
        .filter(c -> c > event && isOf(passage, c))
        .forEach(c -> found.add(Patient.parsed(trigger, c, "of")));
    passage
        .tree()
        .child(event, "nmod:poss")
        .filter(c -> passage.lemma(event).equals("body") || !passage.hasTag(c, "PRP$", "WP$"))
        .ifPresent(c -> found.add(Patient.parsed(trigger, c, "possessive")));
    return found;
  }

  /** "three murder charges": the charges are counted. */
  private static boolean isModifier(Passage passage, int event) {
    DependencyTree tree = passage.tree();
    return tree.isAny(event, "compound")
        && tree.head(event) == event + 1
        && passage.hasTag(event + 1, "NNS")
        && !passage.isLemma(event + 1, "victim", "case", "death", "fatality");
  }

  private static boolean isOf(Passage passage, int position) {
    return passage
        .tree()
        .child(position, "case")
        .map(c -> passage.isWord(c, "of", "among"))
        .orElse(false);
  }

  /** "a man with a gunshot wound", "found a man suffering from burns", "a man came in with …". */
  List<Patient> ofAffliction(Passage passage, Trigger trigger) {
    int wound = trigger.position();
    DependencyTree tree = passage.tree();
    int bearer = tree.head(wound);
    boolean had =
        tree.child(wound, "case").filter(c -> passage.isWord(c, "with", "from")).isPresent();
    if (!had || bearer < 0 || passage.isWord(bearer, "dead", "deceased")) {
      return List.of();
    }
    if (!passage.token(bearer).isVerb()) {
      return List.of(Patient.parsed(trigger, bearer, "had by"));
    }
    Optional<Integer> object = tree.child(bearer, "obj").filter(o -> o < wound);
    Optional<Integer> found = object.or(() -> tree.child(bearer, "nsubj:pass", "nsubj"));
    if (found.isPresent()) {
      return List.of(Patient.parsed(trigger, found.get(), "had by"));
    }
    boolean clause = tree.isAny(bearer, "acl", "acl:relcl") && tree.head(bearer) >= 0;
    return clause ? List.of(Patient.parsed(trigger, tree.head(bearer), "had by")) : List.of();
  }

  /** The counted noun itself. */
  List<Patient> ofPerson(Passage passage, Trigger trigger) {
    return List.of(Patient.parsed(trigger, trigger.position(), "counted"));
  }
}
