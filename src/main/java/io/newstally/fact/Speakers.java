package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Knows who can be the source of a claim, and gives the words for it. */
final class Speakers {

  private final Set<String> nouns = new HashSet<>();
  private final PeopleNouns people;

  Speakers(Lexicon lexicon, PeopleNouns people) {
    this.people = people;
    for (Row row : lexicon.rows(SourceFinder.SPEAKERS, "noun", "example", "expected")) {
      nouns.add(row.need("noun"));
    }
  }

  /**
   * The words of the speaker at {@code head} with those joined to it, empty for what cannot speak.
   */
  Optional<String> at(Passage passage, int head) {
    int speaker = named(passage, oneOf(passage, head));
    return isAble(passage, speaker)
        ? Optional.of(passage.text(first(passage, speaker), end(passage, speaker)))
        : Optional.empty();
  }

  /**
   * The same for the subject of a verb of saying: a city stands for its government, "the junta's
   * communique" is the junta's.
   *
   * @param clause true where the verb governs a clause; whoever says that something is so can speak
   */
  Optional<String> ofVerb(Passage passage, int subject, boolean clause) {
    return at(passage, subject)
        .or(() -> city(passage, subject))
        .or(() -> clause ? any(passage, subject) : Optional.empty())
        .or(() -> passage.tree().child(subject, "nmod:poss").flatMap(owner -> at(passage, owner)));
  }

  private static Optional<String> city(Passage passage, int subject) {
    return passage
        .nameAt(subject)
        .filter(n -> n.type() == EntityType.CITY && n.tokens().end() == subject + 1)
        .map(EntityMention::text);
  }

  private static Optional<String> any(Passage passage, int noun) {
    boolean common = passage.hasTag(noun, "NN", "NNS") && passage.dateAt(noun).isEmpty();
    return common && passage.numberAt(noun).isEmpty()
        ? Optional.of(passage.text(first(passage, noun), end(passage, noun)))
        : Optional.empty();
  }

  /** All words from {@code first} to {@code last} if the last can speak. */
  Optional<String> in(Passage passage, int first, int last) {
    int from = passage.pos(first).equals("DT") && first < last ? first + 1 : first;
    return isAble(passage, last) ? Optional.of(passage.text(from, last + 1)) : Optional.empty();
  }

  private boolean isAble(Passage passage, int head) {
    return passage.pos(head).equals("PRP")
        || passage.nameAt(head).map(n -> canSpeak(n.type())).orElse(false)
        || (passage.pos(head).startsWith("NNP") && passage.nameAt(head).isEmpty())
        || people.isPerson(passage, head)
        || nouns.contains(passage.lemma(head));
  }

  /** "the president's son Omar Haddad", "a clan elder, Omar Haddad": the name says more. */
  private static int named(Passage passage, int head) {
    if (passage.nameAt(head).filter(Speakers::isBearer).isPresent()) {
      return head;
    }
    int behind = passage.word(head + 1).equals(",") ? head + 2 : head + 1;
    return passage
        .nameAt(behind)
        .filter(n -> isBearer(n) && n.tokens().first() == behind)
        .map(n -> n.tokens().end() - 1)
        .filter(last -> behind == head + 1 || passage.tree().head(last) == head)
        .orElse(head);
  }

  private static boolean isBearer(EntityMention name) {
    return name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
  }

  /** "one of the officials": the officials. */
  private static int oneOf(Passage passage, int head) {
    boolean number = passage.hasTag(head, "CD") && passage.word(head + 1).equals("of");
    return number ? passage.tree().child(head, "nmod").orElse(head) : head;
  }

  /** A state speaks through its government; a town or a sea does not. */
  private static boolean canSpeak(EntityType type) {
    return !type.isPlace() || type == EntityType.COUNTRY;
  }

  private static int first(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent() && name.get().type() != EntityType.TITLE) {
      return name.get().tokens().first();
    }
    int first = NounPhrase.of(passage, head).first();
    while (first < head && passage.hasTag(first, "DT", "VBG")) {
      first++;
    }
    return first;
  }

  private static int end(Passage passage, int head) {
    int end = ownEnd(passage, head);
    for (int other : passage.tree().children(head, "conj")) {
      boolean near = other > head && other - end <= 4 && passage.token(other).isNoun();
      end = near ? ownEnd(passage, other) : end;
    }
    return end;
  }

  /** The end of the speaker's words, with those for whom he speaks: "a lawyer for the family". */
  private static int ownEnd(Passage passage, int head) {
    if (passage.word(head + 1).equals("for")) {
      return passage
          .tree()
          .child(head, "nmod")
          .filter(of -> of > head && passage.tree().head(head + 1) == of)
          .map(of -> of + 1)
          .orElse(head + 1);
    }
    return Math.max(head + 1, passage.nameAt(head).map(n -> n.tokens().end()).orElse(0));
  }
}
