package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names of one sentence, from the surest to the least sure source: names that say what they
 * name, names of the tables, towns before their state, runs of one entity tag.
 */
final class NameScanner {

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<EntityType> WIDE =
      Set.of(EntityType.STATE_OR_PROVINCE, EntityType.COUNTRY);
  private static final int LONGEST_TOWN = 3;

  /** Between the country and the dash of a dateline: "April 3 (Gulf Press Agency)". */
  private static final int LONGEST_DATE = 10;

  private final NameWords words;
  private final HeadedNames headed;
  private final KnownNames known;
  private final TaggedNames tagged;

  NameScanner(Gazetteer gazetteer, NameWords words) {
    this.words = words;
    this.headed = new HeadedNames(gazetteer, words);
    this.known = new KnownNames(gazetteer, words);
    this.tagged = new TaggedNames(words);
  }

  /** In order of the text; none overlaps another. */
  List<Name> scan(Sentence sentence, String text) {
    NamesFound found = new NamesFound(sentence, text);
    known.findLong(found);
    headed.find(found);
    known.find(found);
    addTowns(found);
    tagged.find(found);
    return withCountries(found.names());
  }

  /** "Of Ferguson, Mo.": what stands between a preposition and a state of the USA is a town. */
  private void addTowns(NamesFound found) {
    for (Name state : found.names()) {
      addDateline(found, state);
      int comma = state.first() - 1;
      if (state.type() == EntityType.STATE_OR_PROVINCE && found.word(comma).equals(",")) {
        int first = comma;
        while (first > 0 && comma - first < LONGEST_TOWN && isTownPart(found, first - 1)) {
          first--;
        }
        if (first < comma && isTownBehind(found, first - 1)) {
          found.add(found.name(first, comma, EntityType.CITY));
        }
      }
    }
  }

  /** "SUR, Oman —": what begins a dateline before its country is a town, however it is tagged. */
  private static void addDateline(NamesFound found, Name country) {
    int comma = country.first() - 1;
    boolean begins =
        WIDE.contains(country.type())
            && comma > 0
            && comma <= LONGEST_TOWN
            && found.word(comma).equals(",");
    for (int i = 0; i < comma && begins; i++) {
      begins = !found.isTaken(i) && Character.isUpperCase(found.word(i).codePointAt(0));
    }
    if (begins && (found.size() == country.end() || hasDash(found, country.end()))) {
      found.add(found.name(0, comma, EntityType.CITY));
    }
  }

  private static boolean hasDash(NamesFound found, int from) {
    for (int i = from; i < Math.min(found.size(), from + LONGEST_DATE); i++) {
      if (DASHES.contains(found.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** True for a preposition that is no part of a longer name. */
  private boolean isTownBehind(NamesFound found, int at) {
    return words.is(NameRole.BEFORE_TOWN, found.word(at)) && found.tag(at).equals("O");
  }

  /** The "Lake" of "Lake Tahoe, Nevada" says that it is no town. */
  private boolean isTownPart(NamesFound found, int at) {
    return !found.isTaken(at) && found.isNamePart(at) && !words.is(NameRole.PLACE, found.word(at));
  }

  /** Gives a town the country of the state or country that stands behind it. */
  private static List<Name> withCountries(List<Name> names) {
    List<Name> placed = new ArrayList<>(names);
    for (int i = 0; i + 1 < names.size(); i++) {
      Name town = names.get(i);
      Name wide = names.get(i + 1);
      boolean inside =
          town.type().isPlace()
              && town.country().isEmpty()
              && WIDE.contains(wide.type())
              && (wide.type() == EntityType.STATE_OR_PROVINCE || town.type() == EntityType.CITY)
              && town.end() + 1 == wide.first()
              && town.sentence().token(town.end()).word().equals(",");
      if (inside) {
        placed.set(i, town.meaning(town.type(), town.canonical(), wide.country()));
      }
    }
    return placed;
  }
}
