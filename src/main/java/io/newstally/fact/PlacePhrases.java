package io.newstally.fact;

import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.Optional;

/** Reads the noun phrase of a place: "a bakery", "the northern city of Herat", "Israeli jails". */
final class PlacePhrases {

  private final PlaceWords words;

  PlacePhrases(PlaceWords words) {
    this.words = words;
  }

  /** The place whose words begin at {@code from}, empty when they name none. */
  Optional<Place> at(Passage passage, int from, Place.Kind kind) {
    int first = from;
    while (passage.hasTag(first, "DT", "PRP$", "CD") || passage.isWord(first, "such")) {
      first++;
    }
    int end = first;
    while (end < passage.size() && continues(passage, end)) {
      end++;
    }
    for (int head = end - 1; head >= first; head--) {
      if (isName(passage, first, head) || isKnownNoun(passage, first, head)) {
        return Optional.of(byName(passage, new Place(first, head, endOf(passage, head), kind)));
      }
    }
    return Optional.empty();
  }

  /** "the Belarusian capital, Minsk": the name says it. */
  private static Place byName(Passage passage, Place place) {
    int name = place.end() + 1;
    return passage
        .nameAt(name)
        .filter(n -> passage.word(place.end()).equals(",") && n.type().isPlace())
        .filter(n -> n.tokens().first() == name && passage.nameAt(place.head()).isEmpty())
        .filter(n -> passage.tree().isAny(n.tokens().end() - 1, "appos"))
        .filter(n -> passage.tree().head(n.tokens().end() - 1) == place.head())
        .map(n -> new Place(name, n.tokens().end() - 1, n.tokens().end(), place.kind()))
        .orElse(place);
  }

  private static boolean continues(Passage passage, int at) {
    return passage.hasTag(at, "NN*", "JJ*", "POS", "HYPH", "VBN", "VBD", "RB")
        && !passage.isLemma(at, "be", "have")
        && passage.dateAt(at).isEmpty();
  }

  /**
   * A known place, or a proper noun behind a word that only places follow: "outside Marsa Nour".
   */
  private boolean isName(Passage passage, int first, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent() && name.get().type() != EntityType.PERSON) {
      // "US marines" are no place, "Aleppo province" is one.
      boolean modifies =
          name.get().type() == EntityType.COUNTRY
              && passage.hasTag(name.get().tokens().end(), "NN*");
      return name.get().type().isPlace() && !modifies;
    }
    int before = passage.hasTag(first - 1, "DT", "PRP$") ? first - 2 : first - 1;
    String noun = passage.lemma(before - 1);
    boolean ofKind =
        (passage.isWord(before, "of") && (words.isPlace(noun) || words.is(Place.Kind.LINK, noun)))
            || (passage.isWord(before, "to", "from") && words.isWay(noun));
    return passage.pos(head).equals("NNP")
        && (ofKind
            || passage.isWord(
                before, "in", "near", "outside", "around", "over", "across", "off", "throughout"));
  }

  /** "a market", "Israeli jails"; "the territory" alone only points back. */
  private boolean isKnownNoun(Passage passage, int first, int head) {
    boolean indefinite =
        passage.isWord(first - 1, "a", "an")
            || (passage.hasTag(first - 1, "PRP$") && passage.hasTag(head, "NN"));
    boolean widened =
        passage.isWord(head + 1, "of", "in")
            || (words.isWay(passage.lemma(head)) && passage.isWord(head + 1, "to", "from", "with"))
            || passage.isWord(first - 2, "inside", "outside", "near");
    return words.isPlace(passage.lemma(head))
        && !passage.word(head - 1).equals("way")
        && (head > first || indefinite || widened)
        && !isParty(passage, head);
  }

  /** "Islamic State": an organisation called by an area; one called by a building stands there. */
  private boolean isParty(Passage passage, int head) {
    return words.isArea(passage.lemma(head))
        && passage.nameAt(head).filter(n -> n.type() == EntityType.ORGANIZATION).isPresent();
  }

  private static int endOf(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    return name.map(n -> n.tokens().end()).orElse(head + 1);
  }
}
