package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code words/number-cues.tsv}, which decide what a number near them means. */
final class NumberCues {

  /** What a cue tells. */
  enum Cue {
    /** The "m" before it, in any of its forms, stands for metres, not for a million. */
    LENGTH,
    /** Some words behind any of its forms, the "m" stands for metres: "waves of up to 6m". */
    SIZE,
    /** The "k" before it stands for kilometres, not for a thousand. */
    RACE,
    /** "Pounds" in the sentence of any of its forms are no money. */
    WEIGHT,
    /** "F" in the sentence of any of its forms stands for farad. */
    ELECTRIC,
    /** "2-3" in the sentence of any of its forms is a result, not a range. */
    SCORE,
    /** "5% to 12%" behind any of its forms is a change and a level, not a range. */
    CHANGE,
    /** "2 or 3" in the sentence of it are two numbers, each of something else. */
    APART,
    /** "A" of "a hundred" and "half a million". */
    ARTICLE,
    /** Begins the whole of a share: "half the goats". */
    WHOLE,
    /** Is no hedge between a noun and a length of time: "talks over two days". */
    DURING,
    /** May stand between a hedge and its number: "at least another 20". */
    HEDGE_LINK,
    /** A number joined to it is no name: "sub-30". */
    PREFIX,
    /** "One" behind it is no number: "this one". */
    PRONOUN,
    /** A scale alone is a number behind it: "per thousand". */
    BARE_SCALE,
    /** "A third" behind it is a share: "by a third". */
    SHARE,
    /** "Of" behind it begins a quantity, though it look like a year. */
    SUM,
    /** Agrees with several: "dozens were". */
    PLURAL_VERB,
    /** Is a number only before what it counts: "a couple of goats". */
    GROUP_WORD,
    /** Tells the state of those counted, not what they are: "four dead". */
    STATE,
    /** Is its own singular: "two species". */
    SAME_IN_PLURAL,
    /** Begins a time, not what is counted: "12 last year". */
    TIME,
    /** Divides: "per day". */
    PER,
    /** Divides before a unit: "a day". */
    EACH,
    /** Makes the number behind it an age: "aged 34". */
    AGE,
    /** Those whose age the bare number behind the limit after it is: "children under 12". */
    AGE_GROUP,
    /** Stands between such a group and an age. */
    AGE_LIMIT,
    /** Has a price, told behind "a": "12 cents a share". */
    PRICED,
    /** Makes the number behind it the age of several: "the men, both 34,". */
    SHARED_AGE,
    /** "Three" behind the "of" after it are children: "a father of three". */
    PARENT,
    /** The bare number behind the "of" after it counts people: "a population of 300". */
    CROWD,
    /** Its bare number behind the verb is an age: "she is 34". */
    AGED,
    /** Stands between a person and an age: "turned 34". */
    AGE_VERB,
    /** Stands behind an age that a verb tells: "was 34 when". */
    AGE_END,
    /** "A day" before it is no rate: "12 a day earlier". */
    POINT_IN_TIME,
    /** Makes the duration before it an age: "12 years old". */
    OLD,
    /** A bare number behind it has the unit of the number before: "12 goats, up from 8". */
    SAME_UNIT,
    /** A bare number before it counts what the number before did: "then 12 more". */
    SAME_NOUN,
    /** Joins two lengths: "30 by 40 metres". */
    TIMES,
    /** "Of" behind it tells what a number said of it counts: "the number of pupils fell to 8". */
    NUMBER_OF,
    /** A number said of it counts people: "the population was 300". */
    PEOPLE_NOUN,
    /** Befalls people, who are the object of some of its forms: "12 drowned", "killing 12". */
    PEOPLE_VERB,
    /** May stand between a number and what befell those counted: "12 were wounded". */
    AUXILIARY
  }

  private final Map<Cue, Set<String>> words = new EnumMap<>(Cue.class);

  NumberCues(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/number-cues.tsv", "word", "cue", "example", "expected")) {
      words
          .computeIfAbsent(row.constant("cue", Cue.class), cue -> new HashSet<>())
          .add(row.need("word"));
    }
  }

  /** True when {@code word} is such a cue. */
  boolean has(Cue cue, String word) {
    return words.getOrDefault(cue, Set.of()).contains(word);
  }
}
