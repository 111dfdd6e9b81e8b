package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.NumberKind;
import io.newstally.model.NumberMention;
import io.newstally.model.TokenRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads how many people, and who, a noun or number stands for. */
final class GroupReader {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "his", "her", "their", "its", "my", "our", "'s");

  /** What a noun must be to count as people. */
  enum Demand {
    /** A known word for people. */
    KNOWN,
    /** No known thing where a number counts it; else by its ending a person. */
    LIKELY,
    /** No known thing where a number or "a" counts it, since what dies is a person. */
    NO_THING
  }

  private final PeopleNouns people;
  private final Bearers bearers;

  GroupReader(PeopleNouns people) {
    this.people = people;
    this.bearers = new Bearers(people);
  }

  /**
   * The people at {@code position}, empty when it counts none: a thing, a pronoun, a bare plural.
   *
   * @param demand what its noun must be
   */
  Optional<Group> read(Passage passage, int position, Demand demand) {
    boolean sure = demand == Demand.KNOWN;
    int head = bearers.of(passage, position);
    NounPhrase whole = NounPhrase.of(passage, head);
    Optional<NumberMention> number = numberOf(passage, whole);
    NounPhrase phrase = number.map(n -> whole.from(n.tokens().first())).orElse(whole);
    if (Pronouns.isReciprocal(passage, head)) {
      return Optional.empty();
    }
    if (isFirstOf(passage, whole)) {
      return Optional.of(group(Amount.exact(1), true, phrase.bareText(), phrase));
    }
    if (number.isPresent()) {
      return counted(passage, phrase, number.get(), sure);
    }
    OptionalInt pronoun = Pronouns.count(passage, head);
    if (pronoun.isPresent() && !isInNumber(passage, head + 1)) {
      return Optional.of(group(Amount.exact(pronoun.getAsInt()), true, "", whole));
    }
    if (!mayBePeople(passage, head, sure)) {
      return Optional.empty();
    }
    if (Set.of("no", "neither").contains(phrase.determiner()) || isNotOne(passage, phrase)) {
      return Optional.of(group(Amount.exact(0), true, phrase.bareText(), phrase));
    }
    if (phrase.determiner().equals("both") && passage.hasTag(head, "NNS", "NNPS", "JJ")) {
      return Optional.of(group(Amount.exact(2), true, phrase.bareText(), phrase));
    }
    return uncounted(passage, phrase, demand);
  }

  /** "the first of the hostages known to have died": so far one; "the last of them were": some. */
  private static boolean isFirstOf(Passage passage, NounPhrase phrase) {
    int of = phrase.first() - 1;
    return passage.word(of).equals("of")
        && passage.isWord(of - 1, "first", "last")
        && passage.word(of - 2).equals("the")
        && passage.hasTag(phrase.head(), "NNS")
        && !passage.isWord(phrase.head() + 1, "were", "are", "have");
  }

  /** "not a single civilian", "not one civilian". */
  private static boolean isNotOne(Passage passage, NounPhrase phrase) {
    int not = passage.word(phrase.first()).equals("not") ? phrase.first() : phrase.first() - 1;
    boolean single = passage.word(not + 1).equals("a") && passage.word(not + 2).equals("single");
    return passage.word(not).equals("not") && (single || passage.word(not + 1).equals("one"));
  }

  private boolean mayBePeople(Passage passage, int noun, boolean sure) {
    return sure ? people.isPerson(passage, noun) : people.mayBePerson(passage, noun);
  }

  /** "12 deaths", "no casualties", "three civilian deaths": the event itself is counted. */
  Optional<Group> readEvents(Passage passage, int event) {
    NounPhrase phrase = NounPhrase.of(passage, event);
    String who = who(passage, phrase, event);
    if (phrase.determiner().equals("no")) {
      return Optional.of(group(Amount.exact(0), true, who, phrase));
    }
    return numberOf(passage, phrase)
        .map(n -> new Group(n.amount(), true, who, event, spanning(passage, n, event + 1)));
  }

  /** The people that a counted event names: "civilian" of "civilian deaths". */
  private String who(Passage passage, NounPhrase phrase, int event) {
    for (int i = event - 1; i >= phrase.first(); i--) {
      if (people.isPerson(passage, i) && passage.numberAt(i).isEmpty()) {
        return passage.text(i, i + 1);
      }
    }
    return "";
  }

  private static TokenRange spanning(Passage passage, NumberMention number, int end) {
    return new TokenRange(passage.sentence().index(), number.tokens().first(), end);
  }

  private static Optional<NumberMention> numberOf(Passage passage, NounPhrase phrase) {
    Optional<NumberMention> own = passage.numberAt(phrase.head());
    if (own.isPresent() && isTally(own.get())) {
      return own;
    }
    Optional<NumberMention> modifier =
        passage.numbers().stream()
            .filter(GroupReader::isTally)
            .filter(n -> n.head() >= phrase.first() && n.head() < phrase.head())
            .filter(n -> !insideName(passage, n))
            .reduce((a, b) -> b);
    if (modifier.isPresent()) {
      return modifier;
    }
    return passage.numbers().stream()
        .filter(GroupReader::isTally)
        .filter(n -> n.tokens().end() == phrase.first())
        .findFirst();
  }

  /** A whole number that no unit makes a measure: where no noun follows, its kind is open. */
  static boolean isTally(NumberMention number) {
    boolean open = number.kind() == NumberKind.OTHER && number.unit().isEmpty();
    return number.amount().isWhole() && (open || number.kind() == NumberKind.COUNT);
  }

  private static boolean insideName(Passage passage, NumberMention number) {
    return passage.nameAt(number.head()).isPresent();
  }

  private Optional<Group> counted(
      Passage passage, NounPhrase phrase, NumberMention number, boolean sure) {
    boolean bare = number.tokens().contains(phrase.head());
    if (bare
        || passage.isWord(
            phrase.head(), "more", "dead", "wounded", "injured", "missing", "homeless")) {
      return bareNumber(passage, number, sure);
    }
    if (!mayBePeople(passage, phrase.head(), sure) || isInNumber(passage, phrase.head() + 1)) {
      return Optional.empty();
    }
    int first = Math.min(phrase.first(), number.tokens().first());
    TokenRange tokens = new TokenRange(passage.sentence().index(), first, phrase.head() + 1);
    return Optional.of(
        new Group(number.amount(), true, who(passage, phrase), phrase.head(), tokens));
  }

  /** "1.9 million of the strip's residents", "three of them", "dozens". */
  private Optional<Group> bareNumber(Passage passage, NumberMention number, boolean sure) {
    int end = number.tokens().end();
    if (isOfRatio(passage, number)) {
      return Optional.empty();
    }
    OptionalInt of = OfPhrase.noun(passage, end);
    String who = "";
    if (of.isPresent()) {
      int noun = of.getAsInt();
      boolean pronoun = passage.hasTag(noun, "PRP", "WP");
      if (!pronoun && !mayBePeople(passage, noun, sure)) {
        return Optional.empty();
      }
      who = pronoun ? kind(passage, noun) : OfPhrase.text(passage, noun);
      end = noun + 1;
    } else if (!number.unit().isEmpty() && people.isThing(number.unit())) {
      return Optional.empty();
    }
    TokenRange tokens = new TokenRange(passage.sentence().index(), number.tokens().first(), end);
    return Optional.of(new Group(number.amount(), true, who, number.head(), tokens));
  }

  /** True for either number of "eight in ten", which counts nobody. */
  static boolean isOfRatio(Passage passage, NumberMention number) {
    return isInNumber(passage, number.tokens().end())
        || isInNumber(passage, number.tokens().first() - 1);
  }

  /** "in ten", with nothing behind it that is counted. */
  private static boolean isInNumber(Passage passage, int in) {
    return passage.word(in).equals("in")
        && passage.hasTag(in, "IN")
        && passage.hasTag(in + 1, "CD")
        && !passage.hasTag(in + 2, "NN*", "JJ*")
        && passage.dateAt(in + 1).isEmpty();
  }

  /** "seven of them children": what those are; empty when the words do not say. */
  private String kind(Passage passage, int pronoun) {
    int at = pronoun + 1;
    while (passage.hasTag(at, "JJ*", "NN*")) {
      at++;
    }
    boolean plural = passage.hasTag(at - 1, "NNS") && people.isPerson(passage, at - 1);
    return plural && !passage.hasTag(at, "VB*") ? NounPhrase.of(passage, at - 1).bareText() : "";
  }

  private Optional<Group> uncounted(Passage passage, NounPhrase phrase, Demand demand) {
    int head = phrase.head();
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent() && name.get().type() == EntityType.PERSON) {
      return Optional.of(named(passage, name.get()));
    }
    String determiner = phrase.determiner();
    boolean open = demand == Demand.NO_THING && passage.isWord(phrase.first(), "a", "an");
    if (!open && !people.isProbablyPerson(passage, head) && !passage.pos(head).startsWith("NNP")) {
      return Optional.empty();
    }
    boolean singular = passage.hasTag(head, "NN", "NNP", "JJ", "CD", "UH") || misspelt(phrase);
    if (passage.isLemma(head, "couple", "pair", "duo") && singular) {
      return Optional.of(group(Amount.exact(2), true, phrase.bareText(), phrase));
    }
    if (singular && INDEFINITE.contains(determiner)) {
      return Optional.of(group(Amount.exact(1), true, who(passage, phrase), phrase));
    }
    if (singular
        && (DEFINITE.contains(determiner)
            || (determiner.isEmpty() && !passage.word(head).equals("dead")))
        && (people.isSingle(passage, head)
            || (demand == Demand.NO_THING && people.isUnknownName(passage, head)))) {
      return Optional.of(group(Amount.exact(1), false, who(passage, phrase), phrase));
    }
    return Optional.empty();
  }

  /** "A villagers was killed", "a police personnel": the determiner says one. */
  private static boolean misspelt(NounPhrase phrase) {
    Passage passage = phrase.passage();
    int at = phrase.head() - 1;
    while (at > phrase.first() && passage.hasTag(at, "NN*")) {
      at--;
    }
    return passage.hasTag(phrase.head(), "NNS", "NNPS") && passage.isWord(at, "a", "an");
  }

  private static Group named(Passage passage, EntityMention name) {
    TokenRange tokens = name.tokens();
    return new Group(
        Amount.exact(1),
        false,
        passage.text(tokens.first(), tokens.end()),
        tokens.end() - 1,
        tokens);
  }

  private static Group group(Amount amount, boolean explicit, String who, NounPhrase phrase) {
    return new Group(amount, explicit, who, phrase.head(), phrase.range());
  }

  /** The noun with its modifiers, and with its "of" phrase where the noun alone says little. */
  private String who(Passage passage, NounPhrase phrase) {
    String bare = phrase.bareText();
    if (!passage.isLemma(
        phrase.head(), "member", "victim", "resident", "child", "family", "supporter")) {
      return bare;
    }
    OptionalInt of = OfPhrase.noun(passage, phrase.head() + 1);
    if (of.isEmpty()) {
      return bare;
    }
    return bare
        + passage
            .text(phrase.head(), of.getAsInt() + 1)
            .substring(passage.token(phrase.head()).word().length());
  }
}
