package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.mention.number.NumberCues.Cue;
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
        String place = row.need("place");
        if (!place.equals("before")) {
          byForm.put(form, unit);
          after.add(form, unit);
        }
        if (!place.equals("after")) {
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
        .filter(m -> !isShouted(words, m))
        .map(m -> sterling(words, m));
  }

  /** "3 WAR PRISONERS" in a headline: an abbreviation behind which the capitals go on is a word. */
  private static boolean isShouted(Words words, Match<Unit> match) {
    return isShouted(words, match.first()) && isShouted(words, match.end());
  }

  private static boolean isShouted(Words words, int position) {
    String word = words.raw(position);
    return word.length() > SHORT_FORM && word.chars().allMatch(Character::isUpperCase);
  }

  /** "Pounds" are money, unless the sentence speaks of weight or something is measured in them. */
  private Match<Unit> sterling(Words words, Match<Unit> match) {
    boolean pounds = words.lemma(match.first()).equals("pound") && match.end() - match.first() == 1;
    if (!pounds || words.word(match.end()).equals("of") || words.holds(Cue.WEIGHT)) {
      return match;
    }
    Unit sterling = byForm.getOrDefault("pound sterling", match.meaning());
    return new Match<>(match.first(), match.end(), sterling);
  }

  /** The unit that letters glued to a number stand for. */
  Optional<Unit> glued(String letters) {
    Unit unit = byForm.get(letters);
    boolean letter = letters.length() == 1;
    return Optional.ofNullable(
        unit != null || letter ? unit : byForm.get(letters.toLowerCase(Locale.ROOT)));
  }
}
