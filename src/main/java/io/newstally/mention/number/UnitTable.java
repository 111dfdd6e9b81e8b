package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.mention.number.Phrases.Match;
import io.newstally.model.NumberKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units of {@code words/units.tsv}. */
final class UnitTable {

  private static final int SHORT_FORM = 2;

  private final Phrases<Unit> before = new Phrases<>();
  private final Phrases<Unit> after = new Phrases<>();
  private final Map<String, Unit> byForm = new HashMap<>();

  UnitTable(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/units.tsv", "forms", "kind", "name", "place", "example")) {
      Unit unit = new Unit(row.constant("kind", NumberKind.class), row.need("name"));
      for (String form : row.need("forms").split("\\|", -1)) {
        byForm.put(form, unit);
        after.add(form, unit);
        if (row.need("place").equals("both")) {
          before.add(form, unit);
        }
      }
    }
  }

  /** The currency that begins at {@code first}, before a number. */
  Optional<Match<Unit>> before(Words words, int first) {
    return before.startingAt(words, first);
  }

  /** The unit that begins at {@code first}; one of one or two letters only behind digits. */
  Optional<Match<Unit>> after(Words words, int first, boolean digits) {
    return after
        .startingAt(words, first)
        .filter(m -> digits || m.end() - first > 1 || words.raw(first).length() > SHORT_FORM)
        .filter(m -> m.end() - first > 1 || !(words.isVerb(first) || words.pos(first).equals("IN")))
        .map(m -> sterling(words, m));
  }

  /** "Pounds" are money where the analysis says so, else a weight. */
  private Match<Unit> sterling(Words words, Match<Unit> match) {
    boolean money =
        match.meaning().name().equals("pound-mass") && words.entity(match.first()).equals("MONEY");
    Unit sterling = byForm.getOrDefault("pound sterling", match.meaning());
    return money ? new Match<>(match.first(), match.end(), sterling) : match;
  }

  /** The unit that letters glued to a number stand for. */
  Optional<Unit> glued(String letters) {
    Unit unit = byForm.get(letters);
    boolean letter = letters.length() == 1;
    return Optional.ofNullable(
        unit != null || letter ? unit : byForm.get(letters.toLowerCase(Locale.ROOT)));
  }
}
