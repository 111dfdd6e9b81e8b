package io.newstally.mention.entity;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The table {@code words/name-words.tsv}. */
final class NameWords {

  private final Map<NameRole, Set<String>> wordsByRole = new EnumMap<>(NameRole.class);

  NameWords(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/name-words.tsv", "word", "role", "example", "expected")) {
      wordsByRole
          .computeIfAbsent(row.constant("role", NameRole.class), role -> new HashSet<>())
          .add(row.need("word"));
    }
  }

  /** True when {@code word}, in any case, has the role. */
  boolean is(NameRole role, String word) {
    return wordsByRole.getOrDefault(role, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
