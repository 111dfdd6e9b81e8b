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

  /** "the president's son Omar Haddad": the name says more. */
  private static int named(Passage passage, int head) {
    boolean bare = passage.nameAt(head).filter(n -> n.type() == EntityType.PERSON).isEmpty();
    Optional<EntityMention> next =
        passage.nameAt(head + 1).filter(n -> n.type() == EntityType.PERSON);
    return bare && next.isPresent() ? next.get().tokens().end() - 1 : head;
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

  private static int ownEnd(Passage passage, int head) {
    return Math.max(head + 1, passage.nameAt(head).map(n -> n.tokens().end()).orElse(0));
  }
}
