package io.newstally.mention.entity;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import io.newstally.model.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, regions, nations, faiths and well-known groups by every form of their names. */
final class Gazetteer {

  private final Map<String, KnownName> byForm = new HashMap<>();
  private final Set<String> openings = new HashSet<>();

  Gazetteer(Lexicon lexicon) {
    readCountries(lexicon);
    for (Row row : lexicon.rows("places/regions.tsv", "word", "type", "name", "code")) {
      add(row, "word", row.constant("type", EntityType.class), row.need("name"));
    }
    for (Row row : lexicon.rows("places/demonyms.tsv", "word", "form", "name", "code")) {
      add(row, "word", EntityType.NATIONALITY, row.need("name"));
    }
    for (Row row : lexicon.rows("words/names.tsv", "word", "type", "name", "code", "example")) {
      String name = row.get("name").isEmpty() ? row.need("word") : row.get("name");
      add(row, "word", row.constant("type", EntityType.class), name);
    }
  }

  /** The first name of a code is its canonical one. */
  private void readCountries(Lexicon lexicon) {
    Map<String, String> nameByCode = new HashMap<>();
    for (Row row : lexicon.rows("places/countries.tsv", "name", "code")) {
      nameByCode.putIfAbsent(row.need("code"), row.need("name"));
      String name = nameByCode.getOrDefault(row.need("code"), row.need("name"));
      add(row, "name", EntityType.COUNTRY, name);
    }
  }

  private void add(Row row, String column, EntityType type, String name) {
    String form = row.need(column);
    openings.add(opening(form));
    if (byForm.put(form, new KnownName(name, type, row.get("code"))) != null) {
      throw new TableException(row.place() + ": '" + form + "' stands twice; keep one row");
    }
  }

  /** False when no known name begins like {@code word}, which is quickly told. */
  boolean mayBegin(String word) {
    return openings.contains(opening(word));
  }

  private static String opening(String form) {
    return form.substring(0, Math.min(2, form.length()));
  }

  /** What {@code form} names, exactly as written but for blanks. */
  Optional<KnownName> find(String form) {
    return Optional.ofNullable(byForm.get(form));
  }
}
