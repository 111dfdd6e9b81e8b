package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that stand in the tables, where they are not part of a longer or of another name. */
final class KnownNames {

  private static final int LONGEST = 9;
  private static final int SURE = 3;
  private static final int NEAR = 2;

  /** Tags that mark a longer name, of which a country's name can be a part. */
  private static final Set<String> NAME_TAGS =
      Set.of("PERSON", "ORGANIZATION", "CITY", "STATE_OR_PROVINCE", "LOCATION");

  private static final Set<String> PLACE_TAGS =
      Set.of("CITY", "STATE_OR_PROVINCE", "LOCATION", "COUNTRY");

  private static final Pattern POSTAL = Pattern.compile("\\p{Lu}\\p{L}");

  private final Gazetteer gazetteer;
  private final NameWords words;

  KnownNames(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Names of so many words that nothing else can be meant. */
  void findLong(NamesFound found) {
    find(found, SURE);
  }

  void find(NamesFound found) {
    find(found, 1);
  }

  private void find(NamesFound found, int shortest) {
    for (int i = 0; i < found.size(); i++) {
      Optional<Name> name = found.isTaken(i) ? Optional.empty() : longest(found, i, shortest);
      if (name.isPresent()) {
        found.add(withWordsBefore(found, name.get()));
      }
    }
  }

  private Optional<Name> longest(NamesFound found, int first, int shortest) {
    int units = gazetteer.longest(found.word(first));
    if (units == 0) {
      return Optional.empty();
    }
    int last = Math.min(found.size(), first + LONGEST);
    for (int end = last; end >= first + shortest; end--) {
      Name name = found.name(first, end, EntityType.ORGANIZATION);
      if (name.text().length() <= units && found.isFree(first, end)) {
        Optional<Name> known = known(name);
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Name> known(Name name) {
    return gazetteer
        .find(name.text())
        .filter(k -> isWhole(name, k))
        .or(() -> gazetteer.place(name.text()).filter(k -> isPlaceHere(name)))
        .map(k -> name.meaning(k.type(), k.name(), k.country()));
  }

  /** False for a verb ("Polish"), a part of a longer name and a state of the USA. */
  private boolean isWhole(Name name, KnownName known) {
    Sentence sentence = name.sentence();
    Token token = sentence.token(name.first());
    if (known.type() == EntityType.TITLE) {
      return TitleCheck.isOfPerson(sentence, name.first(), name.end());
    }
    boolean single = name.end() - name.first() == 1;
    if (single && (token.isVerb() || isRelative(name, known))) {
      return false;
    }
    if (token.entity().equals("STATE_OR_PROVINCE") && known.type() == EntityType.COUNTRY) {
      return isForeignNear(name);
    }
    if (token.entity().equals("STATE_OR_PROVINCE") && known.type() == EntityType.CITY) {
      return !isBehindTown(name) && !word(sentence, name.end()).equalsIgnoreCase("state");
    }
    return !isPartOfLonger(name);
  }

  private static boolean isPartOfLonger(Name name) {
    Sentence sentence = name.sentence();
    return isSameName(sentence, name.first(), name.first() - 1)
        || isSameName(sentence, name.end() - 1, name.end());
  }

  /** "His brother Jordan". */
  private boolean isRelative(Name name, KnownName known) {
    Sentence sentence = name.sentence();
    return known.type().isPlace()
        && sentence.token(name.first()).entity().equals("PERSON")
        && words.is(NameRole.KIN, word(sentence, name.first() - 1));
  }

  /** A city or province of the table, tagged as some place; "Md" only behind a town. */
  private boolean isPlaceHere(Name name) {
    Sentence sentence = name.sentence();
    if (name.end() - name.first() > 1) {
      return !isPartOfLonger(name) && !sentence.token(name.first()).entity().equals("PERSON");
    }
    boolean place =
        PLACE_TAGS.contains(sentence.token(name.first()).entity())
            && !isLocation(sentence, name.end())
            && !isJoined(sentence, name.end())
            && (!isLocation(sentence, name.first() - 1)
                || isDirection(word(sentence, name.first() - 1)));
    boolean postal = POSTAL.matcher(name.text()).matches();
    return place && !isPartOfLonger(name) && (!postal || isBehindTown(name));
  }

  private boolean isDirection(String word) {
    return words.is(NameRole.DIRECTION, word) && Character.isUpperCase(word.charAt(0));
  }

  /** The "Miami" of "Miami-Dade", where the tagger sees one place. */
  private static boolean isJoined(Sentence sentence, int at) {
    return word(sentence, at).equals("-") && PLACE_TAGS.contains(sentence.token(at).entity());
  }

  private static boolean isLocation(Sentence sentence, int at) {
    return Character.isUpperCase((word(sentence, at) + " ").charAt(0))
        && sentence.token(at).entity().equals("LOCATION");
  }

  private static boolean isBehindTown(Name name) {
    int comma = name.first() - 1;
    return word(name.sentence(), comma).equals(",")
        && comma > 0
        && Character.isUpperCase(word(name.sentence(), comma - 1).charAt(0));
  }

  private static boolean isForeignNear(Name name) {
    for (int i = name.first() - NEAR; i < name.end() + NEAR; i++) {
      boolean outside = i < name.first() || i >= name.end();
      if (outside && isForeign(name.sentence(), i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && sentence.token(at).entity().matches("COUNTRY|NATIONALITY");
  }

  private static boolean isSameName(Sentence sentence, int at, int neighbour) {
    if (neighbour < 0 || neighbour >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(neighbour);
    return NAME_TAGS.contains(token.entity())
        && token.entity().equals(sentence.token(at).entity())
        && (Character.isUpperCase(token.word().charAt(0)) || isJoint(token));
  }

  /** The dash of "Jaish al-Islam", but not that of "Turkey-Greece". */
  private static boolean isJoint(Token token) {
    return token.word().equals("-") && token.entity().matches("PERSON|ORGANIZATION");
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).word() : "";
  }

  /** "Communist Party of India", "Upper Egypt". */
  private Name withWordsBefore(NamesFound found, Name known) {
    int first = known.first();
    if (known.type().isPlace()
        && first > 0
        && found.tag(first - 1).equals("LOCATION")
        && isDirection(found.word(first - 1))) {
      Name wider = found.name(first - 1, known.end(), EntityType.LOCATION);
      return wider.meaning(EntityType.LOCATION, wider.text(), known.country());
    }
    boolean preposition = first > 1 && found.token(first - 1).pos().equals("IN");
    return preposition ? taggedBefore(found, known).orElse(known) : known;
  }

  /** "Communist Party of" is tagged as one name and the country behind it as another. */
  private static Optional<Name> taggedBefore(NamesFound found, Name known) {
    int first = known.first();
    String tag = found.tag(first - 1);
    if (!NAME_TAGS.contains(tag)) {
      return Optional.empty();
    }
    while (first > 0 && found.tag(first - 1).equals(tag) && !found.isTaken(first - 1)) {
      first--;
    }
    EntityType type = TaggedNames.type(tag).orElse(known.type());
    return Optional.of(found.name(first, known.end(), type));
  }
}
