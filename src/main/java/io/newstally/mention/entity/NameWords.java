package io.newstally.mention.entity;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The table {@code words/name-words.tsv}. */
final class NameWords {

  private final Map<String, NameRole> roleByWord = new HashMap<>();

  NameWords(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/name-words.tsv", "word", "role", "example", "expected")) {
      roleByWord.put(row.need("word"), row.constant("role", NameRole.class));
    }
  }

  /** True when {@code word}, in any case, has the role. */
  boolean is(NameRole role, String word) {
    return role == roleByWord.get(word.toLowerCase(Locale.ROOT));
  }
}
