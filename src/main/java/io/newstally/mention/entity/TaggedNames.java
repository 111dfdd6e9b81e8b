package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import io.newstally.model.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs of one entity tag, without what the tagger takes along. */
final class TaggedNames {

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

  private static final String PERSON = "PERSON";
  private static final Set<String> PLACES = Set.of("LOCATION", "CITY");
  private static final Pattern QUOTE = Pattern.compile("[\"“”'‘’]|``|''");
  private static final Pattern NO_EDGE = Pattern.compile("DT|POS|PRP.*");
  private static final Pattern SHORT_FORM = Pattern.compile("(\\p{Lu}\\p{L}{0,4}\\.)+");
  private static final Pattern POSTAL = Pattern.compile("\\p{Lu}\\p{L}");
  private static final int LONGEST_NICKNAME = 3;

  private final NameWords words;

  TaggedNames(NameWords words) {
    this.words = words;
  }

  /** The type that an entity tag stands for; empty for tags that are no names. */
  static Optional<EntityType> type(String tag) {
    return Optional.ofNullable(TYPE_BY_TAG.get(tag));
  }

  void find(NamesFound found) {
    int first = 0;
    while (first < found.size()) {
      int end = runEnd(found, first);
      if (!found.isTaken(first)) {
        addRun(found, first, end);
      }
      first = end;
    }
  }

  private static int runEnd(NamesFound found, int first) {
    String tag = found.tag(first);
    int end = first + 1;
    while (end < found.size()
        && isOneRun(tag, found.tag(end))
        && found.isTaken(first) == found.isTaken(end)) {
      end++;
    }
    return tag.equals(PERSON) && !found.isTaken(first) ? withNickname(found, first, end) : end;
  }

  /** Places that stand side by side are one: "Suffolk County" is tagged as city and location. */
  private static boolean isOneRun(String tag, String next) {
    return tag.equals(next) || (PLACES.contains(tag) && PLACES.contains(next));
  }

  /** The end of the name whose first part ends at {@code end}: William "Billy" Tate. */
  private static int withNickname(NamesFound found, int first, int end) {
    if (!QUOTE.matcher(found.word(end)).matches()) {
      return end;
    }
    int closing = end + 1;
    while (closing < end + LONGEST_NICKNAME && !QUOTE.matcher(found.word(closing)).matches()) {
      closing++;
    }
    boolean goesOn =
        QUOTE.matcher(found.word(closing)).matches()
            && found.tag(closing + 1).equals(PERSON)
            && found.isNamePart(end + 1)
            && found.isFree(first, closing + 1);
    int last = closing + 1;
    while (goesOn && found.tag(last).equals(PERSON)) {
      last++;
    }
    return goesOn ? last : end;
  }

  private void addRun(NamesFound found, int runFirst, int runEnd) {
    Optional<EntityType> tagged = type(found.tag(runFirst));
    if (tagged.isEmpty()) {
      return;
    }
    boolean one = found.tag(runEnd - 1).equals(found.tag(runFirst));
    EntityType type = one ? tagged.get() : EntityType.LOCATION;
    int first = firstEdge(found, runFirst, runEnd);
    int end = lastEdge(found, first, runEnd, type);
    if (first >= end || isNoName(found, first, end, type)) {
      return;
    }
    if (type == EntityType.PERSON) {
      addPerson(found, first, end);
    } else {
      found.add(found.name(first, end, type));
    }
  }

  private int firstEdge(NamesFound found, int runFirst, int runEnd) {
    int first = runFirst;
    while (first < runEnd && !isEdge(found.token(first))) {
      first++;
    }
    boolean counted =
        first + 1 < runEnd
            && found.token(first).pos().equals("NNS")
            && found.word(first + 1).equals("of");
    return counted ? firstEdge(found, first + 2, runEnd) : first;
  }

  /** Behind the last word of the name: "Tulsa Police Say" ends before its verb. */
  private int lastEdge(NamesFound found, int first, int runEnd, EntityType type) {
    int end = runEnd;
    while (first < end
        && (!isEdge(found.token(end - 1))
            || (type == EntityType.ORGANIZATION && isVerbOfGroup(found, end - 1)))) {
      end--;
    }
    return end;
  }

  private boolean isVerbOfGroup(NamesFound found, int at) {
    return found.token(at).isVerb() && words.is(NameRole.GROUP, found.word(at - 1));
  }

  /** False for what the tagger takes along: articles, marks, the possessive, "Mr". */
  private boolean isEdge(Token token) {
    String word = token.word();
    boolean whole = Character.isLetterOrDigit(word.codePointBefore(word.length()));
    return (whole || SHORT_FORM.matcher(word).matches())
        && !NO_EDGE.matcher(token.pos()).matches()
        && !words.is(NameRole.HONORIFIC, word);
  }

  private boolean isNoName(NamesFound found, int first, int end, EntityType type) {
    if (type == EntityType.TITLE) {
      return !TitleCheck.isOfPerson(found.sentence(), first, end);
    }
    Name name = found.name(first, end, type);
    boolean capital = name.text().codePoints().anyMatch(Character::isUpperCase);
    boolean rest = first > 0 && found.isTaken(first - 1) && isCut(found, first);
    return !capital
        || rest
        || (end - first == 1 && type != EntityType.PERSON && isNoNameAlone(name));
  }

  /** The "NW" of "Georgia Avenue NW", of which another name has taken the rest. */
  private static boolean isCut(NamesFound found, int first) {
    String tag = found.tag(first);
    return tag.equals("ORGANIZATION") && found.tag(first - 1).equals(tag);
  }

  /** "Street", "County", and "OK" where no town stands before it. */
  private boolean isNoNameAlone(Name name) {
    boolean head =
        Stream.of(NameRole.PLACE, NameRole.FACILITY, NameRole.PROVINCE, NameRole.GROUP)
            .anyMatch(role -> words.is(role, name.text()));
    boolean postal =
        name.type() == EntityType.STATE_OR_PROVINCE && POSTAL.matcher(name.text()).matches();
    return head || postal;
  }

  /** A person with the first name that the tagger missed, and apart from the rank before it. */
  private void addPerson(NamesFound found, int runFirst, int end) {
    int first = runFirst;
    while (first + 1 < end && words.is(NameRole.RANK, found.word(first))) {
      first++;
    }
    if (first > runFirst) {
      found.add(found.name(runFirst, first, EntityType.TITLE));
    } else if (isFirstName(found, first - 1)) {
      first--;
      addTitle(found, first);
    }
    found.add(found.name(first, end, EntityType.PERSON));
    addOffice(found, first - 1);
  }

  /** The "Art" of "Police Chief Art Delgado". */
  private boolean isFirstName(NamesFound found, int at) {
    return at > 0
        && found.tag(at).equals("O")
        && found.isNamePart(at)
        && !found.isTaken(at)
        && (found.tag(at - 1).equals("TITLE") || words.is(NameRole.HONORIFIC, found.word(at - 1)))
        && Stream.of(NameRole.OFFICE, NameRole.RANK, NameRole.HONORIFIC)
            .noneMatch(role -> words.is(role, found.word(at)));
  }

  /** The title that ends at {@code end}, which its tag alone does not show to be a person's. */
  private static void addTitle(NamesFound found, int end) {
    int first = end;
    while (first > 0 && found.tag(first - 1).equals("TITLE") && !found.isTaken(first - 1)) {
      first--;
    }
    if (first < end) {
      found.add(found.name(first, end, EntityType.TITLE));
    }
  }

  /** "Aide" and other offices before a person that the tagger does not know. */
  private void addOffice(NamesFound found, int at) {
    boolean office =
        at >= 0
            && !found.isTaken(at)
            && found.tag(at).equals("O")
            && (words.is(NameRole.OFFICE, found.word(at))
                || words.is(NameRole.RANK, found.word(at)));
    if (office) {
      found.add(found.name(at, at + 1, EntityType.TITLE));
    }
  }
}
