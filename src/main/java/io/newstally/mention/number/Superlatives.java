package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.HashMap;
import java.util.Map;

/** The words of {@code words/superlatives.tsv}. */
final class Superlatives {

  private final Map<String, String> adjectiveByWord = new HashMap<>();

  Superlatives(Lexicon lexicon) {
    for (Row row :
        lexicon.rows("words/superlatives.tsv", "word", "adjective", "example", "expected")) {
      adjectiveByWord.put(row.need("word"), row.need("adjective"));
    }
  }

  /** The adjective that {@code word}, in lower case, is the superlative of; empty for others. */
  String adjective(String word) {
    return adjectiveByWord.getOrDefault(word, "");
  }
}
