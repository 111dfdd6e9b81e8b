package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells words for people from words for things, by {@code models/words/people.tsv} and form. */
final class PeopleNouns {

  static final String TABLE = "words/people.tsv";

  private static final Pattern PERSON_ENDING =
      Pattern.compile(".+(man|woman|men|women|ist|goer|worker|keeper|owner)");
  private static final Pattern PROBABLE_ENDING =
      Pattern.compile(".{2,}(er|or|ar|ian|ant|ent|ee|ive|maker|mate|ling)");

  private final Set<String> people = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> things = new HashSet<>();

  PeopleNouns(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "kind", "example")) {
      switch (row.need("kind")) {
        case "person" -> people.add(row.get("word"));
        case "group" -> groups.add(row.get("word"));
        case "thing" -> things.add(row.get("word"));
        default -> throw new TableException(row.place() + ": kind is person, group or thing");
      }
    }
    people.addAll(groups);
  }

  /** True for a word that is known to denote no people. */
  boolean isThing(String noun) {
    return things.contains(noun);
  }

  /** True when the singular noun denotes one person, not a family, a crew or a crowd. */
  boolean isSingle(Passage passage, int position) {
    return isPerson(passage, position) && !groups.contains(passage.lemma(position));
  }

  /** True for a noun that surely denotes people. */
  boolean isPerson(Passage passage, int position) {
    Optional<EntityMention> name = passage.nameAt(position);
    if (name.isPresent() && isPersonName(name.get())) {
      return true;
    }
    if (passage.isAged(position)) {
      return true;
    }
    Token token = passage.token(position);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (things.contains(lemma)) {
      return false;
    }
    return people.contains(lemma)
        || people.contains(passage.word(position))
        || (token.isNoun() && PERSON_ENDING.matcher(lemma).matches());
  }

  private static boolean isPersonName(EntityMention name) {
    return name.type() == EntityType.PERSON
        || name.type() == EntityType.NATIONALITY
        || name.type() == EntityType.TITLE
        || name.type() == EntityType.RELIGION;
  }

  /** True for a known word for a person, or an unknown one with an ending that makes persons. */
  boolean isProbablyPerson(Passage passage, int position) {
    return isPerson(passage, position)
        || (mayBePerson(passage, position)
            && PROBABLE_ENDING.matcher(passage.lemma(position)).matches());
  }

  /** True for a noun that may denote people: anything that is not known as a thing. */
  boolean mayBePerson(Passage passage, int position) {
    Token token = passage.token(position);
    if (isPerson(passage, position)) {
      return true;
    }
    Optional<EntityMention> name = passage.nameAt(position);
    boolean place = name.isPresent() && name.get().type().isPlace();
    return passage.isNominal(position)
        && !place
        && !things.contains(token.lemma().toLowerCase(Locale.ROOT))
        && passage.dateAt(position).isEmpty();
  }

  /** "Okoro was killed": a single name that nobody knows; whoever bears it and dies is a person. */
  boolean isUnknownName(Passage passage, int position) {
    return passage.pos(position).equals("NNP")
        && passage.nameAt(position).isEmpty()
        && !passage.tree().isAny(position, "compound")
        && passage.tree().child(position, "compound", "amod").isEmpty();
  }
}
