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

  /** The mark of feet; the tagger tells it from a quotation mark. */
  static final String PRIME = "'";

  /**
   * The sign of years (ISO 80000-3), which is an article before all that an article may precede.
   */
  private static final String ANNUM = "a";

  private final Phrases<Unit> before = new Phrases<>();
  private final Phrases<Unit> after = new Phrases<>();
  private final Map<String, Unit> byForm = new HashMap<>();

  UnitTable(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/units.tsv", "forms", "kind", "name", "place", "example")) {
      Unit unit = new Unit(row.constant("kind", NumberKind.class), row.need("name"));
      for (String form : row.need("forms").split("\\|", -1)) {
        byForm.put(form, unit);
        add(row.need("place"), form, unit);
      }
    }
  }

  /** "Both" is before and after; "glued" is neither, but right behind the digits. */
  private void add(String place, String form, Unit unit) {
    if (place.equals("after") || place.equals("both")) {
      after.add(form, unit);
      after.add(form.replace(" ", " - "), unit);
    }
    if (place.equals("before") || place.equals("both")) {
      before.add(form, unit);
    }
  }

  /** False when no currency begins with the token at {@code first}. */
  boolean mayStandBefore(SentenceWords words, int first) {
    return before.mayStartAt(words, first);
  }

  /** The currency that begins at {@code first}, before a number. */
  Optional<Match<Unit>> before(SentenceWords words, int first) {
    return before.startingAt(words, first);
  }

  /** The unit that begins at {@code first}; one of one or two letters only behind digits. */
  Optional<Match<Unit>> after(SentenceWords words, int first, boolean digits) {
    return after
        .startingAt(words, first)
        .filter(m -> m.end() - first > 1 || isAlone(words, first, digits))
        .filter(m -> !isShouted(words, m))
        .filter(m -> !words.word(first).equals(PRIME) || isMark(words, first))
        .map(m -> sense(words, m));
  }

  /** True for a form of one token that is no verb, preposition or article here. */
  private static boolean isAlone(SentenceWords words, int at, boolean digits) {
    return (digits || words.raw(at).length() > SHORT_FORM)
        && !(words.isVerb(at) || words.pos(at).equals("IN"))
        && !(words.raw(at).equals(ANNUM) && opensPhrase(words, at));
  }

  private static boolean opensPhrase(SentenceWords words, int article) {
    return !words.pos(article + 1).matches("CC|IN|VB[DZ]|MD|[.,:]|");
  }

  /** "3 WAR PRISONERS" in a headline: an abbreviation behind which the capitals go on is a word. */
  private static boolean isShouted(SentenceWords words, Match<Unit> match) {
    return isShouted(words, match.first()) && isShouted(words, match.end());
  }

  private static boolean isShouted(SentenceWords words, int position) {
    String word = words.raw(position);
    return word.length() > SHORT_FORM && word.chars().allMatch(Character::isUpperCase);
  }

  /** "At 30' above it": the tagger takes it for a mark, and no quotation was opened before. */
  private static boolean isMark(SentenceWords words, int position) {
    boolean open = false;
    for (int at = 0; at < position; at++) {
      boolean quote = words.word(at).matches("['‘`]");
      open |= quote && words.joinedToNext(at) && !words.joinedToNext(at - 1);
    }
    return !open && words.pos(position).equals("SYM") && words.joinedToNext(position - 1);
  }

  /** What a form of more than one meaning says in its sentence. */
  private Match<Unit> sense(SentenceWords words, Match<Unit> match) {
    boolean single = match.end() - match.first() == 1;
    if (single && words.lemma(match.first()).equals("pound") && isMoney(words, match)) {
      return meaning(match, "pound sterling");
    }
    boolean electric = words.raw(match.first()).equals("F") && words.holds(Cue.ELECTRIC);
    return electric ? meaning(match, "farad") : match;
  }

  private Match<Unit> meaning(Match<Unit> match, String form) {
    Unit unit = byForm.getOrDefault(form, match.meaning());
    return new Match<>(match.first(), match.end(), unit);
  }

  /**
   * "Pounds" are money, unless the sentence speaks of weight or something is measured in them: "12
   * pounds of rice", "a 500-pound bomb".
   */
  private static boolean isMoney(SentenceWords words, Match<Unit> pounds) {
    boolean compound = words.isHyphen(pounds.first() - 1);
    boolean of = words.word(pounds.end()).equals("of");
    return !compound && !of && !words.holds(Cue.WEIGHT);
  }

  /** The unit that letters glued to a number stand for. */
  Optional<Unit> glued(String letters) {
    Unit unit = byForm.get(letters);
    boolean letter = letters.length() == 1;
    return Optional.ofNullable(
        unit != null || letter ? unit : byForm.get(letters.toLowerCase(Locale.ROOT)));
  }
}
