package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of one sentence, from the surest to the least sure source: names that end in a word for
 * an event or building, names of the tables, runs of one entity tag.
 */
final class NameScanner {

  private static final int LONGEST_KNOWN_NAME = 9;
  private static final int NEAR = 2;

  private static final Map<String, EntityType> TYPE_BY_TAG =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "COUNTRY", EntityType.COUNTRY,
          "STATE_OR_PROVINCE", EntityType.STATE_OR_PROVINCE,
          "CITY", EntityType.CITY,
          "LOCATION", EntityType.LOCATION,
          "NATIONALITY", EntityType.NATIONALITY,
          "RELIGION", EntityType.RELIGION,
          "IDEOLOGY", EntityType.IDEOLOGY,
          "TITLE", EntityType.TITLE);

  /** Tags that mark a longer name, of which a country's name can be a part. */
  private static final Set<String> NAME_TAGS =
      Set.of("PERSON", "ORGANIZATION", "CITY", "STATE_OR_PROVINCE", "LOCATION");

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+|[JS]r\\.");

  private final Gazetteer gazetteer;
  private final NameWords words;

  NameScanner(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** In order of the text; none overlaps another. */
  List<Name> scan(Sentence sentence, String text) {
    List<Name> names = new ArrayList<>();
    BitSet taken = new BitSet(sentence.size());
    addHeaded(sentence, text, names, taken);
    addKnown(sentence, text, names, taken);
    addTagged(sentence, text, names, taken);
    names.sort(Comparator.comparingInt(Name::first));
    return names;
  }

  private static void add(Name name, List<Name> names, BitSet taken) {
    names.add(name);
    taken.set(name.first(), name.end());
  }

  /** "Second World War", "Olympic Games", "Israel-Hamas war", "Al-Shifa Hospital". */
  private void addHeaded(Sentence sentence, String text, List<Name> names, BitSet taken) {
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.token(i).word();
      boolean event = words.is(NameRole.EVENT, word);
      boolean named = sentence.token(i).isNoun() && Character.isUpperCase(word.charAt(0));
      if ((event && (named || isPairBefore(sentence, i)))
          || (named && words.is(NameRole.FACILITY, word) && !isNamePart(sentence, i + 1))) {
        int first = firstOfName(sentence, i);
        if (first < i && taken.get(first, i).isEmpty()) {
          int end = event && isNumeral(sentence, i + 1) ? i + 2 : i + 1;
          EntityType type = event ? EntityType.EVENT : EntityType.FACILITY;
          add(Name.of(sentence, first, end, type, text), names, taken);
        }
      }
    }
  }

  private static boolean isPairBefore(Sentence sentence, int head) {
    return head > NEAR
        && isDash(sentence.token(head - NEAR))
        && sentence.token(head - 1).pos().startsWith("NNP");
  }

  private static boolean isDash(Token token) {
    return token.word().matches("[-–]");
  }

  private static boolean isNumeral(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).word().matches("I{1,3}|IV");
  }

  private static int firstOfName(Sentence sentence, int head) {
    int first = head;
    while (first > 0
        && (isNamePart(sentence, first - 1)
            || (first > 1
                && isDash(sentence.token(first - 1))
                && isNamePart(sentence, first - 2)))) {
      first--;
    }
    return first;
  }

  private static boolean isNamePart(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return Character.isUpperCase(token.word().charAt(0))
        && (token.pos().startsWith("NNP") || (at > 0 && token.pos().equals("JJ")));
  }

  private void addKnown(Sentence sentence, String text, List<Name> names, BitSet taken) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!taken.get(i) && gazetteer.mayBegin(sentence.token(i).word())) {
        longestKnown(sentence, i, text)
            .map(name -> withNameBefore(name, text))
            .ifPresent(name -> add(name, names, taken));
      }
    }
  }

  private Optional<Name> longestKnown(Sentence sentence, int first, String text) {
    int last = Math.min(sentence.size(), first + LONGEST_KNOWN_NAME);
    for (int end = last; end > first; end--) {
      Name name = Name.of(sentence, first, end, EntityType.ORGANIZATION, text);
      Optional<KnownName> known = gazetteer.find(name.text());
      if (known.isPresent() && isWhole(name, known.get())) {
        KnownName k = known.get();
        return Optional.of(name.meaning(k.type(), k.name(), k.country()));
      }
    }
    return Optional.empty();
  }

  /** "Communist Party of" is tagged as one name and the country behind it as another. */
  private static Name withNameBefore(Name known, String text) {
    Sentence sentence = known.sentence();
    int first = known.first();
    String tag = first > 1 ? sentence.token(first - 1).entity() : "O";
    if (first < 2 || !sentence.token(first - 1).pos().equals("IN") || !NAME_TAGS.contains(tag)) {
      return known;
    }
    while (first > 0 && sentence.token(first - 1).entity().equals(tag)) {
      first--;
    }
    return Name.of(sentence, first, known.end(), TYPE_BY_TAG.getOrDefault(tag, known.type()), text);
  }

  /** False for a verb ("Polish"), a part of a longer name and a state of the USA. */
  private boolean isWhole(Name name, KnownName known) {
    Sentence sentence = name.sentence();
    Token token = sentence.token(name.first());
    if (name.end() - name.first() == 1 && token.isVerb()) {
      return false;
    }
    boolean state =
        token.entity().equals("STATE_OR_PROVINCE") && known.type() == EntityType.COUNTRY;
    if (state) {
      return isCountryNear(sentence, name.first() - NEAR)
          || isCountryNear(sentence, name.end() + 1);
    }
    boolean longer =
        isSameName(sentence, name.first(), name.first() - 1)
            || isSameName(sentence, name.end() - 1, name.end());
    return !longer;
  }

  private static boolean isCountryNear(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).entity().equals("COUNTRY");
  }

  private static boolean isSameName(Sentence sentence, int at, int neighbour) {
    if (neighbour < 0 || neighbour >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(neighbour);
    return NAME_TAGS.contains(token.entity())
        && token.entity().equals(sentence.token(at).entity())
        && Character.isUpperCase(token.word().charAt(0));
  }

  private void addTagged(Sentence sentence, String text, List<Name> names, BitSet taken) {
    int first = 0;
    while (first < sentence.size()) {
      String tag = sentence.token(first).entity();
      int end = first + 1;
      while (end < sentence.size()
          && isOneRun(tag, sentence.token(end).entity())
          && taken.get(first) == taken.get(end)) {
        end++;
      }
      EntityType type = TYPE_BY_TAG.get(tag);
      if (type != null && !taken.get(first)) {
        boolean one = sentence.token(end - 1).entity().equals(tag);
        EntityType whole = one ? type : EntityType.LOCATION;
        tagged(sentence, first, end, whole, text).ifPresent(name -> add(name, names, taken));
      }
      first = end;
    }
  }

  /** Places that stand side by side are one: "Suffolk County" is tagged as city and location. */
  private static boolean isOneRun(String tag, String next) {
    return tag.equals(next) || (isPlace(tag) && isPlace(next));
  }

  private static boolean isPlace(String tag) {
    return tag.equals("LOCATION") || tag.equals("CITY");
  }

  private Optional<Name> tagged(
      Sentence sentence, int runFirst, int runEnd, EntityType type, String text) {
    int first = runFirst;
    int end = runEnd;
    while (first < end && !isNameEdge(sentence.token(first))) {
      first++;
    }
    while (first < end && !isNameEdge(sentence.token(end - 1))) {
      end--;
    }
    if (first == end) {
      return Optional.empty();
    }
    if (type == EntityType.TITLE) {
      return TitleCheck.isOfPerson(sentence, first, end)
          ? Optional.of(Name.of(sentence, first, end, type, text))
          : Optional.empty();
    }
    Name name = Name.of(sentence, first, end, type, text);
    boolean capital = name.text().codePoints().anyMatch(Character::isUpperCase);
    return capital ? Optional.of(name) : Optional.empty();
  }

  /** False for what the tagger takes along: articles, marks, the possessive, "Mr". */
  private boolean isNameEdge(Token token) {
    String word = token.word();
    boolean whole = Character.isLetterOrDigit(word.codePointBefore(word.length()));
    boolean shortForm = INITIALS.matcher(word).matches();
    return (whole || shortForm)
        && !token.pos().matches("DT|POS|PRP.*")
        && !words.is(NameRole.HONORIFIC, word);
  }
}
