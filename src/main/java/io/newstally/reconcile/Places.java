package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TreatmentPlaces;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the words for places. */
final class Places {

  private final Set<String> fillers = new HashSet<>();
  private final TreatmentPlaces treatment;
  private final Set<Set<String>> countries = new HashSet<>();

  Places(Lexicon lexicon) {
    lexicon
        .rows("words/place-fillers.tsv", "word", "example")
        .forEach(row -> fillers.add(row.need("word")));
    this.treatment = new TreatmentPlaces(lexicon);
    lexicon
        .rows("places/countries.tsv", "name", "code")
        .forEach(row -> countries.add(tokens(row.need("name"))));
  }

  /** The words that tell this place from others, in lower case; empty when none does. */
  Set<String> tokens(String where) {
    Set<String> words = new TreeSet<>(WordSplitter.lower(where));
    words.removeAll(fillers);
    return words;
  }

  /**
   * True when both places have names and share no word; "a house" may be anywhere, and a hospital
   * is not where it happened. A country holds a town, but not another country.
   */
  boolean exclude(String one, String other) {
    if (!isNamed(one) || !isNamed(other) || treatment.isOne(one) || treatment.isOne(other)) {
      return false;
    }
    Set<String> ones = tokens(one);
    Set<String> others = tokens(other);
    if (countries.contains(ones) != countries.contains(others)) {
      return false;
    }
    return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
  }

  /**
   * The place told most often, places with names before others, a country only where no town is
   * told, and the first of equals; "the town of Sur" is Sur. Empty when none is told.
   */
  String mostTold(List<String> told) {
    Map<Set<String>, List<String>> byWords =
        told.stream()
            .filter(w -> !w.isEmpty())
            .collect(groupingBy(this::tokens, LinkedHashMap::new, toList()));
    return byWords.values().stream()
        .min(
            comparing((List<String> same) -> same.stream().noneMatch(Places::isNamed))
                .thenComparing(same -> isCountry(same.get(0)))
                .thenComparing(same -> -same.size()))
        .map(same -> same.stream().map(this::name).min(comparing(String::length)).orElse(""))
        .orElse("");
  }

  /** "the northern edge of Sur" without the words before "of", where none of them is a name. */
  private String name(String where) {
    int of = where.lastIndexOf(" of ");
    boolean bare = of >= 0 && tokens(where.substring(0, of)).isEmpty();
    return bare ? where.substring(of + " of ".length()) : where;
  }

  boolean isCountry(String where) {
    return countries.contains(tokens(where));
  }

  private static boolean isNamed(String where) {
    return where.chars().anyMatch(Character::isUpperCase);
  }
}
