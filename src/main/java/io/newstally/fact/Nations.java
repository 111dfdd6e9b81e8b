package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.EntityMention;
import java.util.HashMap;
import java.util.Map;

/** Who a word for a nation stands for when it says whose deed it is: "Israeli strikes". */
final class Nations {

  private final Map<String, String> countryByCode = new HashMap<>();
  private final Map<String, String> peopleByName = new HashMap<>();

  Nations(Lexicon lexicon) {
    for (Row row : lexicon.rows("places/countries.tsv", "name", "code")) {
      countryByCode.putIfAbsent(row.need("code"), row.need("name"));
    }
    for (Row row : lexicon.rows("places/demonyms.tsv", "word", "form", "name", "code")) {
      if (row.need("form").equals("plural") && row.get("code").isEmpty()) {
        peopleByName.put(row.need("name"), row.need("word"));
      }
    }
  }

  /**
   * The country of {@code demonym} as the article or else the table names it; for a people without
   * one the people, empty when no table knows it.
   */
  String of(Passage passage, EntityMention demonym) {
    String named = passage.countryOf(demonym);
    if (!named.isEmpty()) {
      return named;
    }
    return demonym.country().isEmpty()
        ? peopleByName.getOrDefault(demonym.name(), "")
        : countryByCode.getOrDefault(demonym.country(), "");
  }
}
