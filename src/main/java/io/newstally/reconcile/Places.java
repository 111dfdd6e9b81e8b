package io.newstally.reconcile;

import static java.util.stream.Collectors.toCollection;

import io.newstally.lexicon.Lexicon;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Compares the words for places. */
final class Places {

  private final Set<String> fillers = new HashSet<>();
  private final Set<String> treatment = new HashSet<>();

  Places(Lexicon lexicon) {
    lexicon
        .rows("words/place-fillers.tsv", "word", "example")
        .forEach(row -> fillers.add(row.need("word")));
    lexicon
        .rows("words/treatment-places.tsv", "word", "example")
        .forEach(row -> treatment.add(row.need("word")));
  }

  /** The words that tell this place from others, in lower case; empty when none does. */
  Set<String> tokens(String where) {
    return Words.lower(where).stream()
        .filter(w -> !fillers.contains(w))
        .collect(toCollection(TreeSet::new));
  }

  /**
   * True when both places have names and share no word; "a house" may be anywhere, and a hospital
   * is not where it happened.
   */
  boolean exclude(String one, String other) {
    if (isTreatment(one) || isTreatment(other) || !isNamed(one) || !isNamed(other)) {
      return false;
    }
    Set<String> ones = tokens(one);
    Set<String> others = tokens(other);
    return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
  }

  private static boolean isNamed(String where) {
    return where.chars().anyMatch(Character::isUpperCase);
  }

  private boolean isTreatment(String where) {
    return Words.lower(where).stream().anyMatch(treatment::contains);
  }
}
