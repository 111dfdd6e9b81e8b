package io.newstally.lexicon;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What kinds of people words tell of: {@code models/words/people-kinds.tsv}. */
public final class PeopleKinds {

  /** Kind by dimension, by word in lower case. */
  private final Map<String, Map<String, String>> kinds;

  /** Reads the table from {@code lexicon}. */
  public PeopleKinds(Lexicon lexicon) {
    String[] columns = {"word", "dimension", "kind", "example"};
    Map<String, Map<String, String>> read = new HashMap<>();
    for (Row row : lexicon.rows("words/people-kinds.tsv", columns)) {
      read.computeIfAbsent(row.need("word"), w -> new TreeMap<>())
          .put(row.need("dimension"), row.need("kind"));
    }
    this.kinds =
        read.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /** Kind by dimension of {@code word} in any case; none for a word that no row names. */
  public Map<String, String> of(String word) {
    return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Map.of());
  }
}
