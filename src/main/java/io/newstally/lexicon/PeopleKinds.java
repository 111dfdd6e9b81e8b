package io.newstally.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What kinds of people words tell of: {@code models/words/people-kinds.tsv}. */
public final class PeopleKinds {

  /** Kind by dimension, by word in lower case. */
  private final Map<String, Map<String, String>> kinds = new HashMap<>();

  /** Reads the table from {@code lexicon}. */
  public PeopleKinds(Lexicon lexicon) {
    String[] columns = {"word", "dimension", "kind", "example"};
    for (Row row : lexicon.rows("words/people-kinds.tsv", columns)) {
      kinds
          .computeIfAbsent(row.need("word"), w -> new TreeMap<>())
          .put(row.need("dimension"), row.need("kind"));
    }
  }

  /** Kind by dimension of {@code word} in any case; none for a word that no row names. */
  public Map<String, String> of(String word) {
    return Map.copyOf(kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of()));
  }
}
