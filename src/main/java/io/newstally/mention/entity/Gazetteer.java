package io.newstally.mention.entity;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import io.newstally.model.EntityType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries, regions, nations, faiths and well-known groups by every form of their names. */
final class Gazetteer {

  /** Shorter words in capitals are mostly short forms: "MALI" is a country, "WHO" is nobody. */
  private static final int SHORTEST_IN_CAPITALS = 4;

  private final Map<String, KnownName> byForm = new HashMap<>();
  private final Map<String, KnownName> placeByForm = new HashMap<>();
  private final Map<String, Integer> longestByOpening = new HashMap<>();

  Gazetteer(Lexicon lexicon) {
    readCountries(lexicon);
    for (Row row : lexicon.rows("places/regions.tsv", "word", "type", "name", "code")) {
      add(byForm, row, "word", row.constant("type", EntityType.class), row.need("name"));
    }
    for (Row row : lexicon.rows("places/cities.tsv", "word", "type", "name", "code")) {
      add(placeByForm, row, "word", row.constant("type", EntityType.class), row.need("name"));
    }
    for (Row row : lexicon.rows("places/demonyms.tsv", "word", "form", "name", "code")) {
      add(byForm, row, "word", EntityType.NATIONALITY, row.need("name"));
    }
    for (Row row : lexicon.rows("words/names.tsv", "word", "type", "name", "code", "example")) {
      String name = row.get("name").isEmpty() ? row.need("word") : row.get("name");
      add(byForm, row, "word", row.constant("type", EntityType.class), name);
    }
  }

  /** The first name of a code is its canonical one. */
  private void readCountries(Lexicon lexicon) {
    Map<String, String> nameByCode = new HashMap<>();
    for (Row row : lexicon.rows("places/countries.tsv", "name", "code")) {
      nameByCode.putIfAbsent(row.need("code"), row.need("name"));
      String name = nameByCode.getOrDefault(row.need("code"), row.need("name"));
      add(byForm, row, "name", EntityType.COUNTRY, name);
    }
  }

  private void add(
      Map<String, KnownName> known, Row row, String column, EntityType type, String name) {
    String form = row.need(column);
    longestByOpening.merge(opening(form), form.length(), Math::max);
    if (known.put(form, new KnownName(name, type, row.get("code"))) != null) {
      throw new TableException(row.place() + ": '" + form + "' stands twice; keep one row");
    }
  }

  /** UTF-16 units of the longest known name that may begin with {@code word}, 0 for none. */
  int longest(String word) {
    int written = longestByOpening.getOrDefault(opening(word), 0);
    boolean small = word.length() > 1 && Character.isLowerCase(word.charAt(1));
    return small
        ? written
        : Math.max(written, longestByOpening.getOrDefault(opening(capitalised(word)), 0));
  }

  /** The letters at the beginning, which a name's first token and its table row share. */
  private static String opening(String form) {
    int end = 0;
    while (end < form.length() && Character.isLetter(form.charAt(end))) {
      end++;
    }
    return form.substring(0, end);
  }

  /** What {@code form} names wherever it stands, exactly as written but for blanks and capitals. */
  Optional<KnownName> find(String form) {
    return find(byForm, form);
  }

  /** The city or province that {@code form} names where it is a place. */
  Optional<KnownName> place(String form) {
    return find(placeByForm, form);
  }

  private static Optional<KnownName> find(Map<String, KnownName> known, String form) {
    KnownName exact = known.get(form);
    boolean capitals =
        exact == null
            && form.length() >= SHORTEST_IN_CAPITALS
            && form.equals(form.toUpperCase(Locale.ROOT));
    return Optional.ofNullable(capitals ? known.get(capitalised(form)) : exact);
  }

  /** "NEW ZEALAND" as "New Zealand". */
  static String capitalised(String form) {
    StringBuilder written = new StringBuilder(form.toLowerCase(Locale.ROOT));
    for (int i = 0; i < written.length(); i++) {
      if (i == 0 || !Character.isLetter(written.charAt(i - 1))) {
        written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
      }
    }
    return written.toString();
  }
}
