package io.newstally.fact;

import io.newstally.model.DependencyTree;
import java.util.ArrayList;
import java.util.List;

/**
 * People told beside the people of a trigger, which the parse does not join to them: "along with
 * two guards", "a militant and an army soldier were killed".
 */
final class Companions {

  private static final int LONGEST_LIST = 6;

  private final PeopleNouns people;

  Companions(PeopleNouns people) {
    this.people = people;
  }

  List<Patient> find(Passage passage, Patient patient) {
    List<Patient> found = new ArrayList<>();
    if (!patient.trigger().rule().frame().isOfPeople()) {
      return found;
    }
    for (int i = 0; i < passage.size(); i++) {
      int end = cueEnd(passage, i);
      if (end > i && sharesClause(passage, patient, i)) {
        addFrom(passage, patient, end, found);
      }
    }
    addListed(passage, patient, found);
    addUnderModifiers(passage, patient, found);
    addApposed(passage, patient, found);
    addBareNumbers(passage, patient, found);
    return found;
  }

  /** Position behind "along with", "as well as" and their like at {@code at}; else {@code at}. */
  private static int cueEnd(Passage passage, int at) {
    boolean pair =
        (passage.isWord(at, "along", "together") && passage.word(at + 1).equals("with"))
            || (passage.word(at).equals("in")
                && passage.word(at + 1).equals("addition")
                && passage.word(at + 2).equals("to"))
            || (passage.word(at).equals("as")
                && passage.word(at + 1).equals("well")
                && passage.word(at + 2).equals("as"));
    if (!pair) {
      return at;
    }
    return passage.isWord(at, "along", "together") ? at + 2 : at + 3;
  }

  /** No other clause begins between the claim and the companions. */
  private static boolean sharesClause(Passage passage, Patient patient, int cue) {
    Trigger trigger = patient.trigger();
    int nearest = Math.max(patient.head(), trigger.end() - 1);
    int first = Math.min(patient.head(), trigger.first());
    int from = cue > nearest ? nearest + 1 : cue + 2;
    int to = cue > nearest ? cue : first;
    for (int i = from; i < to; i++) {
      boolean own =
          (trigger.first() <= i && i < trigger.end())
              || passage.tree().head(i) == trigger.position()
              || passage.tree().head(trigger.position()) == i;
      boolean clause =
          passage.hasTag(i, "VBD", "VBZ", "VBP", "MD", "WP", "WDT") || passage.isWord(i, ";");
      if (clause && !own) {
        return false;
      }
    }
    return true;
  }

  private void addFrom(Passage passage, Patient patient, int first, List<Patient> found) {
    int head = first;
    while (head < passage.size() && passage.isPhrasePart(head)) {
      head++;
    }
    head--;
    if (head >= first && counts(passage, head)) {
      found.add(patient.at(head, "joined by cue"));
      passage.tree().children(head, "conj").stream()
          .filter(c -> counts(passage, c))
          .forEach(c -> found.add(patient.at(c, "joined by conj")));
    }
  }

  /** "1 soldier and 1 militant killed", "two soldiers, four rebels killed": nouns before it. */
  private void addListed(Passage passage, Patient patient, List<Patient> found) {
    int first = NounPhrase.of(passage, patient.head()).first();
    boolean joined = false;
    for (int n = 0; n < LONGEST_LIST && patient.head() < patient.trigger().first(); n++) {
      boolean and = passage.word(first - 1).equals("and");
      int head = first - (and && passage.word(first - 2).equals(",") ? 3 : 2);
      joined |= and;
      boolean comma = passage.word(first - 1).equals(",");
      if (head < 0 || !(and || comma) || !counts(passage, head)) {
        return;
      }
      NounPhrase phrase = NounPhrase.of(passage, head);
      boolean numbers =
          passage.numberAt(phrase.first()).isPresent() && passage.numberAt(first).isPresent();
      if (!(joined || numbers) || !isFree(passage, phrase.first() - 1)) {
        return;
      }
      found.add(patient.at(head, "listed before"));
      first = phrase.first();
    }
  }

  /** Nothing before the phrase governs it. */
  private static boolean isFree(Passage passage, int before) {
    boolean opensClause =
        passage.isWord(
            before, "that", "when", "where", "while", "as", "after", "before", "which", "and");
    boolean left = passage.isLemma(before, "leave", "say", "report");
    return before < 0
        || opensClause
        || left
        || passage.hasTag(before, ",", ":", "``", "-LRB-", "CC")
        || passage.dateAt(before).isPresent();
  }

  /** "killed seven members of the Northern Front and two civilians": joined to the wrong noun. */
  private void addUnderModifiers(Passage passage, Patient patient, List<Patient> found) {
    DependencyTree tree = passage.tree();
    for (int noun = patient.head() + 1; noun < passage.size(); noun++) {
      if (!isCounted(passage, noun)) {
        continue;
      }
      boolean joined =
          tree.isAny(noun, "conj") && tree.head(noun) != patient.head() && counts(passage, noun);
      if (joined && hangsOn(passage, patient.head(), tree.head(noun))) {
        found.add(patient.at(noun, "joined by conj"));
      }
    }
  }

  private static boolean isCounted(Passage passage, int noun) {
    DependencyTree tree = passage.tree();
    for (int child : tree.children(noun)) {
      boolean number = tree.isAny(child, "nummod") && numbered(passage, child);
      if (number || (tree.isAny(child, "nmod:poss") && passage.hasTag(child, "PRP$"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean numbered(Passage passage, int position) {
    return passage.numberAt(position).isPresent();
  }

  /** "a clerk, his driver and two guards were killed": a list that the parse takes for a name. */
  private void addApposed(Passage passage, Patient patient, List<Patient> found) {
    DependencyTree tree = passage.tree();
    for (int item : tree.children(patient.head(), "appos")) {
      List<Integer> further = tree.children(item, "conj");
      boolean open =
          !further.isEmpty() && !passage.word(further.get(further.size() - 1) + 1).equals(",");
      if (open && isListed(passage, item)) {
        found.add(patient.at(item, "listed"));
        further.stream()
            .filter(f -> isListed(passage, f))
            .forEach(f -> found.add(patient.at(f, "listed")));
      }
    }
  }

  private boolean isListed(Passage passage, int item) {
    boolean indefinite =
        passage.tree().child(item, "det").filter(d -> passage.isWord(d, "a", "an")).isPresent();
    return (indefinite || isCounted(passage, item)) && counts(passage, item);
  }

  /** "killed 20 guards in the mosque and another 19 at the gate": a number behind the place. */
  private static void addBareNumbers(Passage passage, Patient patient, List<Patient> found) {
    for (int number = patient.trigger().end() + 1; number < passage.size(); number++) {
      int and = passage.word(number - 1).equals("another") ? number - 2 : number - 1;
      boolean joined =
          passage.hasTag(number, "CD")
              && passage.word(and).equals("and")
              && passage.isWord(number + 1, "in", "at", "near", "outside", ".", ",");
      if (joined && isPlaceOf(passage, patient, and - 1)) {
        found.add(patient.at(number, "joined behind the place"));
      }
    }
  }

  private static boolean isPlaceOf(Passage passage, Patient patient, int noun) {
    DependencyTree tree = passage.tree();
    int governor = tree.head(noun);
    return tree.isAny(noun, "obl", "nmod")
        && tree.child(noun, "case").filter(c -> passage.isWord(c, "in", "at")).isPresent()
        && !passage.hasTag(noun, "CD")
        && passage.dateAt(noun).isEmpty()
        && (governor == patient.trigger().position() || governor == patient.head());
  }

  private static boolean hangsOn(Passage passage, int noun, int modifier) {
    DependencyTree tree = passage.tree();
    int at = modifier;
    for (int steps = 0; steps < LONGEST_LIST && at > noun; steps++) {
      boolean of =
          tree.child(at, "case").map(c -> passage.isWord(c, "of", "from", "in")).orElse(true);
      if (!of || !tree.isAny(at, "nmod", "dep", "appos", "conj")) {
        return false;
      }
      at = tree.head(at);
    }
    return at == noun;
  }

  private boolean counts(Passage passage, int noun) {
    return people.isPerson(passage, noun)
        && passage.dateAt(noun).isEmpty()
        && !passage.isWord(noun, "dead", "wounded", "injured", "missing");
  }
}
