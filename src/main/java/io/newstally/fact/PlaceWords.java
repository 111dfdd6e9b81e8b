package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell of places: nouns for them, and cues before and around them. */
final class PlaceWords {

  static final String NOUNS = "words/place-nouns.tsv";
  static final String CUES = "words/place-cues.tsv";

  /** What is special about a noun for a place; the names are used in the table. */
  private enum Role {
    /** Nothing. */
    PLAIN,
    /** The hurt are there, and those who speak of them: it sets no scene for what is told next. */
    SERVICE,
    /** An organisation may be called by it and is no place then. */
    AREA,
    /** It goes on to other places: "the road to Sur". */
    WAY
  }

  private final Map<Role, Set<String>> nouns = new EnumMap<>(Role.class);
  private final Set<String> nounsOfAnyRole = new HashSet<>();
  private final Map<String, Place.Kind> cues = new HashMap<>();

  PlaceWords(Lexicon lexicon) {
    for (Row row : lexicon.rows(NOUNS, "word", "role", "example")) {
      Role role = row.get("role").isEmpty() ? Role.PLAIN : row.constant("role", Role.class);
      nouns.computeIfAbsent(role, r -> new HashSet<>()).add(row.need("word"));
      nounsOfAnyRole.add(row.need("word"));
    }
    for (Row row : lexicon.rows(CUES, "word", "kind", "example", "expected")) {
      cues.put(row.need("word"), row.constant("kind", Place.Kind.class));
    }
  }

  /** True for a noun for a place, in the singular. */
  boolean isPlace(String lemma) {
    return nounsOfAnyRole.contains(lemma);
  }

  boolean isService(String lemma) {
    return is(Role.SERVICE, lemma);
  }

  boolean isArea(String lemma) {
    return is(Role.AREA, lemma);
  }

  boolean isWay(String lemma) {
    return is(Role.WAY, lemma);
  }

  private boolean is(Role role, String lemma) {
    return nouns.getOrDefault(role, Set.of()).contains(lemma);
  }

  /** What {@code word} says of the place beside it; empty for a word that says nothing. */
  Optional<Place.Kind> kind(String word) {
    return Optional.ofNullable(cues.get(word));
  }

  boolean is(Place.Kind kind, String word) {
    return cues.get(word) == kind;
  }
}
