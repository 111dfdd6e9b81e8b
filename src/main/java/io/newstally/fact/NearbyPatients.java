package io.newstally.fact;

import io.newstally.model.DependencyTree;
import io.newstally.model.NumberMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The people of a trigger by the order of words alone, for headlines, lists and other text on which
 * parsers fail.
 */
final class NearbyPatients {

  private static final int TOLL_REACH = 10;

  List<Patient> find(Passage passage, Trigger trigger) {
    if (trigger.rule().kind() == TriggerRule.Kind.PASSIVE) {
      return List.of();
    }
    return switch (trigger.rule().frame()) {
      case OBJECT -> objects(passage, trigger);
      case SUBJECT -> before(passage, trigger);
      case STATE ->
          SerialVerbs.goesOn(passage, trigger.position()) ? List.of() : before(passage, trigger);
      case TOLL -> toll(passage, trigger);
      case AFTER -> after(passage, trigger, trigger.position() + 1);
      case EVENT, AFFLICTION, PERSON -> List.of();
    };
  }

  private List<Patient> objects(Passage passage, Trigger trigger) {
    boolean participle =
        passage.hasTag(trigger.position(), "VBN", "JJ", "NN")
            && !isPerfect(passage, trigger.position())
            && !isBeforeTally(passage, trigger.position());
    List<Patient> first =
        participle ? before(passage, trigger) : after(passage, trigger, behind(passage, trigger));
    if (!first.isEmpty() && !(participle && isActive(passage, trigger.position()))) {
      return first;
    }
    boolean past = passage.pos(trigger.position()).equals("VBD");
    return past && !isActive(passage, trigger.position()) ? before(passage, trigger) : List.of();
  }

  /** "had shot dead two guards": no passive, so that whom it befell stands behind the verb. */
  private static boolean isPerfect(Passage passage, int verb) {
    return passage.tree().children(verb, "aux").stream().anyMatch(a -> passage.isLemma(a, "have"))
        && !VerbPatients.isPassive(passage, verb);
  }

  /**
   * "The shells injured at least 30 late on Monday", where the parse hangs the number elsewhere.
   */
  private static boolean isBeforeTally(Passage passage, int verb) {
    return passage.tree().child(verb, "nsubj").isPresent()
        && passage
            .numberAt(verb + 1)
            .filter(GroupReader::isTally)
            .filter(n -> !passage.hasTag(n.tokens().end(), "VB*", "NN*"))
            .isPresent();
  }

  /** "slaughtered 40 pigs", "has released four records": what suffers stands behind the verb. */
  private static boolean isActive(Passage passage, int verb) {
    return passage.tree().child(verb, "obj").filter(o -> o > verb).isPresent()
        && !passage.word(verb + 1).equals(",")
        && !VerbPatients.isPassive(passage, verb)
        && !passage.tree().isAny(verb, "acl", "amod");
  }

  /** Behind all the words of the trigger where they stand together: "shot dead a man". */
  private static int behind(Passage passage, Trigger trigger) {
    boolean together = !trigger.words().contains("…") && passage.isPhrasePart(trigger.end());
    return together ? trigger.end() : trigger.position() + 1;
  }

  /** The noun phrase that begins right behind the trigger. */
  private static List<Patient> after(Passage passage, Trigger trigger, int from) {
    int first = from;
    while (passage.hasTag(first, "RP", "RB") && passage.numberAt(first).isEmpty()) {
      first++;
    }
    int at = first;
    while (at < passage.size()
        && passage.dateAt(at).isEmpty()
        && (passage.isPhrasePart(at) || isAdverbInside(passage, at))) {
      at++;
    }
    int head = at - 1;
    while (head >= first && !bears(passage, head)) {
      head--;
    }
    return head < first ? List.of() : List.of(Patient.ordered(trigger, head, "follows"));
  }

  private static boolean isAdverbInside(Passage passage, int at) {
    return passage.hasTag(at, "RB") && passage.hasTag(at + 1, "JJ", "VBN");
  }

  private static boolean bears(Passage passage, int at) {
    boolean adjective =
        passage.pos(at).equals("JJ") && passage.isLemma(at, "militant", "civilian", "local");
    return adjective || passage.isAged(at) || passage.isNominal(at);
  }

  /** The number or noun right before the trigger, over auxiliaries and adverbs. */
  private static List<Patient> before(Passage passage, Trigger trigger) {
    int at = trigger.first() - 1;
    while (at >= 0 && (isVerbGroup(passage, at) || isVerbJoined(passage, at))) {
      at--;
    }
    if (at < 0 || !bears(passage, at)) {
      return List.of();
    }
    return List.of(Patient.ordered(trigger, at, "precedes"));
  }

  /**
   * The noun that a phrase before the trigger modifies: "two militants of the Northern Front (NF)
   * were killed", where the parse takes the last noun for the subject.
   */
  List<Patient> far(Passage passage, Trigger trigger) {
    boolean precedes =
        switch (trigger.rule().frame()) {
          case OBJECT -> VerbPatients.isPassive(passage, trigger.position());
          case SUBJECT -> true;
          case STATE -> !passage.tree().isAny(trigger.position(), "amod");
          default -> false;
        };
    int at = trigger.first() - 1;
    while (at >= 0 && isVerbGroup(passage, at)) {
      at--;
    }
    at = passage.word(at).equals(",") ? at - 1 : at;
    int first = precedes ? phraseStart(passage, at) : -1;
    while (first > 1 && modifies(passage, first)) {
      at = modified(passage, first);
      first = phraseStart(passage, at);
      if (first >= 0 && bears(passage, at) && opensClause(passage, first - 1)) {
        return List.of(Patient.ordered(trigger, at, "precedes with its modifiers"));
      }
    }
    return List.of();
  }

  /** True when the phrase that begins at {@code first} modifies what stands before it. */
  private static boolean modifies(Passage passage, int first) {
    return passage.isWord(first - 1, "of", "from", "in", "at", "including")
        || opensReducedClause(passage, first);
  }

  /** "a guard (40), posted with the customs office". */
  private static boolean opensReducedClause(Passage passage, int first) {
    return passage.hasTag(first - 1, "IN")
        && passage.hasTag(first - 2, "VBN", "JJ")
        && passage.word(first - 3).equals(",");
  }

  /** Last word of what the phrase that begins at {@code first} modifies. */
  private static int modified(Passage passage, int first) {
    int at = opensReducedClause(passage, first) ? first - 4 : first - 2;
    if (!passage.pos(at).equals("-RRB-")) {
      return at;
    }
    while (at > 0 && !passage.pos(at).equals("-LRB-")) {
      at--;
    }
    return at - 1;
  }

  /** First word of the phrase that ends at {@code last}, brackets skipped; -1 for none. */
  private static int phraseStart(Passage passage, int last) {
    int at = last;
    boolean bracket = false;
    while (at >= 0
        && (bracket
            || passage.isPhrasePart(at)
            || passage.hasTag(at, "-RRB-", "-LRB-", "VBN", "SYM"))) {
      bracket |= passage.pos(at).equals("-RRB-");
      bracket &= !passage.pos(at).equals("-LRB-");
      at--;
    }
    return at == last ? -1 : at + 1;
  }

  private static boolean opensClause(Passage passage, int before) {
    return before < 0
        || passage.hasTag(before, ",", ":", "CC", "-RRB-", "WRB", "``")
        || passage.isWord(before, "that", "as", "after", "while", "before");
  }

  private static boolean isVerbGroup(Passage passage, int at) {
    return passage.numberAt(at).isEmpty()
        && (passage.hasTag(at, "RB*", "MD", "TO")
            || passage.isLemma(at, "be", "have", "get", "others", "more"));
  }

  /** "Man shot and killed", "Teen shot, killed": the verb before shares what precedes it. */
  private static boolean isVerbJoined(Passage passage, int at) {
    boolean joint = passage.hasTag(at, "CC", ",");
    int verb = joint ? at - 1 : at;
    boolean joins = joint || passage.hasTag(at + 1, "CC", ",");
    return joins && (passage.hasTag(verb, "VBN", "VBD") || passage.word(verb).equals("shot"));
  }

  /** The number that a tally stands at: the last of "rose from 9 to 12", the next otherwise. */
  private static List<Patient> toll(Passage passage, Trigger trigger) {
    List<NumberMention> behind = new ArrayList<>();
    for (NumberMention number : passage.numbers()) {
      int distance = number.tokens().first() - trigger.end();
      boolean near = distance <= TOLL_REACH && !clauseBetween(passage, trigger, number);
      if (distance >= 0 && (near || isOfItsVerb(passage, trigger, number))) {
        behind.add(number);
      }
    }
    Optional<NumberMention> reached = behind.stream().filter(n -> reaches(passage, n)).findFirst();
    Optional<NumberMention> any =
        reached.or(() -> behind.stream().filter(n -> !departs(passage, n)).findFirst());
    return reachedBefore(passage, trigger)
        .or(() -> any)
        .map(n -> List.of(Patient.ordered(trigger, n.head(), "tally")))
        .orElse(List.of());
  }

  /** "The toll from Monday's crash of two buses on the road to Sur rose to 12", however far. */
  private static boolean isOfItsVerb(Passage passage, Trigger trigger, NumberMention number) {
    DependencyTree tree = passage.tree();
    int verb = tree.head(trigger.position());
    return verb >= 0
        && tree.isAny(trigger.position(), "nsubj")
        && tree.isAny(number.head(), "obl", "obj")
        && tree.head(number.head()) == verb
        && reaches(passage, number);
  }

  /** "That brings to 16 the number of hostages freed". */
  private static Optional<NumberMention> reachedBefore(Passage passage, Trigger trigger) {
    int the = trigger.first() - 1;
    return passage.numbers().stream()
        .filter(n -> n.tokens().end() == the && passage.word(the).equals("the"))
        .filter(n -> reaches(passage, n))
        .findFirst();
  }

  private static boolean clauseBetween(Passage passage, Trigger trigger, NumberMention number) {
    for (int i = trigger.end(); i < number.tokens().first(); i++) {
      if (passage.isWord(i, ";", ",", "and", "but", "while", "who", "when", "because")) {
        return true;
      }
    }
    return false;
  }

  private static boolean reaches(Passage passage, NumberMention number) {
    return passage.isWord(number.tokens().first() - 1, "to", "at");
  }

  private static boolean departs(Passage passage, NumberMention number) {
    return passage.isWord(number.tokens().first() - 1, "from", "by", "than");
  }
}
