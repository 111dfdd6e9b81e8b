package io.newstally.mention.date;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table {@code words/dates.tsv}: which words decide what about a date. */
final class DateWords {

  private final Map<DateRole, Map<String, String>> valueByWord = new EnumMap<>(DateRole.class);

  DateWords(Lexicon lexicon) {
    for (Row row :
        lexicon.rows("words/dates.tsv", "word", "role", "value", "example", "expected")) {
      valueByWord
          .computeIfAbsent(row.constant("role", DateRole.class), role -> new HashMap<>())
          .put(row.need("word"), row.get("value"));
    }
  }

  /** True when {@code word}, in any case, has the role. */
  boolean is(DateRole role, String word) {
    return valueByWord.getOrDefault(role, Map.of()).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The TIMEX3 length of a unit of time such as {@code week}; empty for other words. */
  Optional<String> unit(String word) {
    return Optional.ofNullable(
        valueByWord.getOrDefault(DateRole.UNIT, Map.of()).get(word.toLowerCase(Locale.ROOT)));
  }
}
