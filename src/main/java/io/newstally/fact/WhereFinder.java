package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where it happened: a place behind a preposition, as near to the claim as can be. */
final class WhereFinder {

  static final String TABLE = "words/place-nouns.tsv";

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "from",
          "around",
          "across",
          "on",
          "off",
          "within",
          "throughout",
          "into",
          "to",
          "over",
          "between");

  private static final int BEHIND_PEOPLE = 4;

  private final Set<String> placeNouns = new HashSet<>();

  WhereFinder(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "example")) {
      placeNouns.add(row.need("word"));
    }
  }

  /** A place phrase: from its first modifier to behind its noun. */
  private record Place(int first, int head, int end) {}

  /** The place's words, empty when the sentence names none for this claim. */
  String find(Passage passage, Patient patient) {
    if (patient.trigger().rule().frame() == Frame.AFTER) {
      return ofPeople(passage, patient);
    }
    return Nearness.choose(passage, patient, places(passage), Place::head)
        .map(p -> passage.text(p.first(), p.end()))
        .orElse("");
  }

  /** "30 villagers held in northern jails": the place told of the people right behind them. */
  private String ofPeople(Passage passage, Patient patient) {
    return places(passage).stream()
        .filter(p -> p.first() > patient.head() && p.first() - patient.head() <= BEHIND_PEOPLE)
        .findFirst()
        .map(p -> passage.text(p.first(), p.end()))
        .orElse("");
  }

  private List<Place> places(Passage passage) {
    List<Place> found = new ArrayList<>();
    for (int at = 0; at < passage.size(); at++) {
      if (!PREPOSITIONS.contains(passage.word(at))) {
        continue;
      }
      place(passage, at + 1).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Place> place(Passage passage, int from) {
    int first = from;
    while (passage.hasTag(first, "DT", "PRP$")) {
      first++;
    }
    int end = first;
    while (end < passage.size() && continues(passage, end)) {
      end++;
    }
    for (int head = end - 1; head >= first; head--) {
      boolean named = isPlaceName(passage, first, head);
      if (named || isPlaceNoun(passage, first, head)) {
        return Optional.of(new Place(first, head, endOf(passage, head)));
      }
    }
    return Optional.empty();
  }

  private static boolean continues(Passage passage, int at) {
    return passage.hasTag(at, "NN*", "JJ*", "POS", "HYPH", "VBN", "VBD", "RB")
        && passage.dateAt(at).isEmpty();
  }

  /**
   * A known place, or a proper noun behind a word that only places follow: "outside Marsa Nour".
   */
  private static boolean isPlaceName(Passage passage, int first, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent() && name.get().type() != EntityType.PERSON) {
      return name.get().type().isPlace();
    }
    int before = passage.hasTag(first - 1, "DT", "PRP$") ? first - 2 : first - 1;
    return passage.pos(head).equals("NNP")
        && passage.isWord(before, "in", "near", "outside", "around");
  }

  /** "a market", "Israeli jails"; "the territory" alone only points back. */
  private boolean isPlaceNoun(Passage passage, int first, int head) {
    boolean indefinite = passage.isWord(first - 1, "a", "an");
    return placeNouns.contains(passage.lemma(head)) && (head > first || indefinite);
  }

  private static int endOf(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    return name.map(n -> n.tokens().end()).orElse(head + 1);
  }
}
