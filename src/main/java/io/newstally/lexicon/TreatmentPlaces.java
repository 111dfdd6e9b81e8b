package io.newstally.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words for where the hurt and the dead are brought, which is not where it happened: {@code
 * models/words/treatment-places.tsv}.
 */
public final class TreatmentPlaces {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");

  private final Map<String, Set<String>> leadingTo = new HashMap<>();

  /** Reads the table from {@code lexicon}. */
  public TreatmentPlaces(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/treatment-places.tsv", "word", "before", "example")) {
      leadingTo.put(row.need("word"), Set.of(row.need("before").split(" ")));
    }
  }

  /** The prepositions that lead there from {@code word}, in lower case; none for other words. */
  public Set<String> leadingTo(String word) {
    return leadingTo.getOrDefault(word, Set.of());
  }

  /** True when a word of {@code where}, in any case and number, names such a place. */
  public boolean isOne(String where) {
    for (String word : BETWEEN_WORDS.split(where.toLowerCase(Locale.ROOT), -1)) {
      String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (leadingTo.containsKey(word) || leadingTo.containsKey(singular)) {
        return true;
      }
    }
    return false;
  }
}
