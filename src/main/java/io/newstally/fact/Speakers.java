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
  private final People people;

  Speakers(Lexicon lexicon, People people) {
    this.people = people;
    for (Row row : lexicon.rows(SourceFinder.SPEAKERS, "noun", "example", "expected")) {
      nouns.add(row.need("noun"));
    }
  }

  /**
   * The words of the speaker at {@code head} with those joined to it, empty for what cannot speak.
   */
  Optional<String> at(Passage passage, int head) {
    boolean able =
        passage.pos(head).equals("PRP")
            || passage.nameAt(head).map(n -> canSpeak(n.type())).orElse(false)
            || (passage.pos(head).startsWith("NNP") && passage.nameAt(head).isEmpty())
            || people.isPerson(passage, head)
            || nouns.contains(passage.lemma(head));
    return able
        ? Optional.of(passage.text(first(passage, head), end(passage, head)))
        : Optional.empty();
  }

  /** A state speaks through its government; a town or a sea does not. */
  private static boolean canSpeak(EntityType type) {
    return !type.isPlace() || type == EntityType.COUNTRY;
  }

  private static int first(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent()) {
      return name.get().tokens().first();
    }
    int first = NounPhrase.of(passage, head).first();
    while (first < head && passage.pos(first).equals("DT")) {
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
