package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that say themselves what they name, by their last word ("Al-Shifa Hospital", "South 5th
 * Street") or by their first one ("Hurricane Odile", "Interstate 70").
 */
final class HeadedNames {

  private static final Pattern DASH = Pattern.compile("[-–]");
  private static final Pattern ORDINAL = Pattern.compile("(?i)\\d{1,3}(st|nd|rd|th)");
  private static final Pattern NUMERAL = Pattern.compile("I{1,3}|IV");
  private static final Pattern ROAD_NUMBER = Pattern.compile("\\d{1,3}[A-Z]?");
  private static final Pattern INNER = Pattern.compile("NN.*|HYPH|JJ|FW");
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{1,3}\\d{1,2}");
  private static final Pattern PLACE_TAG =
      Pattern.compile("CITY|COUNTRY|STATE_OR_PROVINCE|LOCATION");
  private static final Pattern NO_CAMP =
      Pattern.compile("CITY|COUNTRY|STATE_OR_PROVINCE|NATIONALITY|ORGANIZATION|PERSON");
  private static final List<NameRole> HEADS =
      List.of(NameRole.EVENT, NameRole.FACILITY, NameRole.PROVINCE, NameRole.GROUP, NameRole.PLACE);
  private static final String GROUP = "ORGANIZATION";
  private static final int LONGEST_PERSON = 2;

  private final Gazetteer gazetteer;
  private final NameWords words;

  HeadedNames(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  void find(NamesFound found) {
    for (int i = 0; i < found.size(); i++) {
      Optional<Name> opened = found.isTaken(i) ? Optional.empty() : opened(found, i);
      if (opened.isPresent()) {
        found.add(opened.get());
      }
      Optional<Name> headed = i == 0 || found.isTaken(i) ? Optional.empty() : headed(found, i);
      if (headed.isPresent() && found.isFree(headed.get().first(), headed.get().end())) {
        found.add(headed.get());
      }
    }
  }

  private Optional<Name> opened(NamesFound found, int at) {
    String word = found.word(at);
    if (!Character.isUpperCase(word.charAt(0))) {
      return Optional.empty();
    }
    if (words.is(NameRole.STORM, word) && found.isNamePart(at + 1)) {
      return Optional.of(found.name(at, at + 2, EntityType.EVENT));
    }
    if (words.is(NameRole.BATTLE, word)
        && found.word(at + 1).equals("of")
        && found.isNamePart(at + 2)) {
      return Optional.of(found.name(at, endOfPlace(found, at + 3), EntityType.EVENT));
    }
    if (words.is(NameRole.OPERATION, word) && found.isNamePart(at + 1)) {
      int end = at + 2;
      while (found.isNamePart(end) || isCapitalInName(found, end)) {
        end++;
      }
      return Optional.of(found.name(at, end, EntityType.EVENT));
    }
    return numbered(found, at);
  }

  /** A noun, and what the tagger holds for part of the name: the "Up" of "Operation Wake Up". */
  private static boolean isCapitalInName(NamesFound found, int at) {
    return at < found.size()
        && Character.isUpperCase(found.word(at).charAt(0))
        && (found.token(at).isNoun()
            || (found.tag(at).equals("MISC") && found.tag(at - 1).equals("MISC")));
  }

  private Optional<Name> numbered(NamesFound found, int at) {
    boolean number = ROAD_NUMBER.matcher(found.word(at + 1)).matches();
    if (number && words.is(NameRole.NUMBERED_PLACE, found.word(at))) {
      return Optional.of(found.name(at, at + 2, EntityType.LOCATION));
    }
    return number && words.is(NameRole.NUMBERED_GROUP, found.word(at))
        ? Optional.of(found.name(at, at + 2, EntityType.ORGANIZATION))
        : Optional.empty();
  }

  private Optional<Name> headed(NamesFound found, int at) {
    String word = found.word(at);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (!capital) {
      Optional<Name> event = pairEvent(found, at);
      return event.isPresent() ? event : camp(found, at);
    }
    for (NameRole role : HEADS) {
      if (words.is(role, word)) {
        return isHead(found, at, role) ? named(found, at, role) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isHead(NamesFound found, int at, NameRole role) {
    boolean noun = found.token(at).isNoun();
    return noun && (role == NameRole.EVENT || !found.isNamePart(at + 1) || isDirection(found, at));
  }

  /** "Georgia Avenue NW": the direction is no part of the name. */
  private static boolean isDirection(NamesFound found, int at) {
    return found.word(at + 1).matches("[NS][EW]") && !found.isNamePart(at + 2);
  }

  private Optional<Name> named(NamesFound found, int at, NameRole role) {
    int first = firstOfName(found, at, role == NameRole.PLACE);
    EntityType type = role.typeOfHeaded().orElseThrow();
    first += isAdjectiveBefore(found, first, at, role) ? 1 : 0;
    if (first == at || isInLonger(found, first, at) || isOtherwiseKnown(found, first, at, role)) {
      return Optional.empty();
    }
    Name name = found.name(first, endOfName(found, at, role), type);
    boolean known =
        gazetteer.find(name.text()).isPresent() || gazetteer.place(name.text()).isPresent();
    return known ? Optional.empty() : Optional.of(name);
  }

  /** The "Russian" of "the Russian Black Sea coast" is no part of the sea's name. */
  private boolean isAdjectiveBefore(NamesFound found, int first, int at, NameRole role) {
    return role == NameRole.PLACE
        && at - first > 1
        && gazetteer
            .find(found.word(first))
            .filter(known -> known.type() == EntityType.NATIONALITY)
            .isPresent();
  }

  /** A part of what the tagger holds for one longer name: it saw more of it. */
  private static boolean isInLonger(NamesFound found, int first, int at) {
    String tag = found.tag(at);
    boolean before = found.tag(first).equals(GROUP) && found.tag(first - 1).equals(GROUP);
    boolean behind = (tag.equals(GROUP) || tag.equals("LOCATION")) && found.tag(at + 1).equals(tag);
    return before
        || (behind && !isDirection(found, at) && !(tag.equals(GROUP) && isVerbBehind(found, at)));
  }

  private static boolean isVerbBehind(NamesFound found, int at) {
    return at + 1 < found.size() && found.token(at + 1).isVerb();
  }

  /** Behind "World War II" and "Police Service of Northern Ireland". */
  private static int endOfName(NamesFound found, int head, NameRole role) {
    if (role == NameRole.EVENT && NUMERAL.matcher(found.word(head + 1)).matches()) {
      return head + 2;
    }
    int end = head + 1;
    boolean place =
        role == NameRole.GROUP && found.word(end).equals("of") && isPlaceTagged(found, end + 1);
    return place ? endOfPlace(found, end + 2) : end;
  }

  /** Behind the words from {@code at} on that go on with a place: "Battle of Fort Tarqa". */
  private static int endOfPlace(NamesFound found, int at) {
    int end = at;
    while (isPlaceTagged(found, end)) {
      end++;
    }
    return end;
  }

  private static boolean isPlaceTagged(NamesFound found, int at) {
    return found.isNamePart(at) && PLACE_TAG.matcher(found.tag(at)).matches();
  }

  /**
   * A person ("Sally Lane"), a town ("Oak Park"), a group that is named after a district, or an
   * office: "Sheriff Talks to Press".
   */
  private boolean isOtherwiseKnown(NamesFound found, int first, int at, NameRole role) {
    String tag = found.tag(at);
    boolean person =
        role == NameRole.PLACE
            && !words.is(NameRole.BEFORE_PLACE, found.word(first - 1))
            && at + 1 - first <= LONGEST_PERSON
            && allTagged(found, first, at, "PERSON");
    boolean place = role == NameRole.PLACE || role == NameRole.PROVINCE;
    boolean group = tag.equals(GROUP) && at - first > 1;
    boolean town = tag.equals("CITY") || (group && allTagged(found, first, at, tag));
    boolean office = role == NameRole.EVENT && allTagged(found, first, at - 1, "TITLE");
    return person || office || (place && town);
  }

  private static boolean allTagged(NamesFound found, int first, int last, String tag) {
    for (int i = first; i <= last; i++) {
      if (!found.tag(i).equals(tag)) {
        return false;
      }
    }
    return true;
  }

  private int firstOfName(NamesFound found, int head, boolean numbers) {
    int first = head;
    while (first > 0) {
      if (found.isNamePart(first - 1)
          || isInner(found, first - 1, head)
          || (numbers && ORDINAL.matcher(found.word(first - 1)).matches())) {
        first--;
      } else if (isDash(found, first - 1) && found.isNamePart(first - 2)) {
        first -= 2;
      } else {
        break;
      }
    }
    while (first < head && words.is(NameRole.HONORIFIC, found.word(first))) {
      first++;
    }
    return first;
  }

  /**
   * What has no capital and yet is part of the name for the tagger, as the mark in "Harris County
   * Sheriff's Office" and "al" in "Bab al-Mandab Strait", or is a short form: "G20 Summit".
   */
  private static boolean isInner(NamesFound found, int at, int head) {
    String tag = found.tag(at);
    boolean possessive =
        found.token(at).pos().equals("POS") && !tag.equals("O") && found.isNamePart(at - 1);
    boolean place = tag.equals("LOCATION") && INNER.matcher(found.token(at).pos()).matches();
    boolean and = found.word(at).equals("&") && found.isNamePart(at - 1);
    boolean shortForm = at == head - 1 && SHORT_FORM.matcher(found.word(at)).matches();
    return possessive || place || and || shortForm;
  }

  private static boolean isDash(NamesFound found, int at) {
    return DASH.matcher(found.word(at)).matches();
  }

  /** "The Israel-Hamas war". */
  private Optional<Name> pairEvent(NamesFound found, int at) {
    boolean pair =
        at > 2
            && isDash(found, at - 2)
            && words.is(NameRole.EVENT, found.word(at))
            && found.token(at - 1).pos().startsWith("NNP");
    return pair
        ? Optional.of(found.name(firstOfName(found, at, false), at + 1, EntityType.EVENT))
        : Optional.empty();
  }

  /** "The Qalandia checkpoint", "the Shatila refugee camp", but no "Gaza camp". */
  private Optional<Name> camp(NamesFound found, int at) {
    if (!words.is(NameRole.CAMP, found.word(at))) {
      return Optional.empty();
    }
    int last = words.is(NameRole.CAMP_KIND, found.word(at - 1)) ? at - 1 : at;
    if (last < 1) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && (found.isNamePart(first - 1) || isArabicArticle(found, first - 1))) {
      first--;
    }
    if (first < last && isDash(found, first)) {
      first++;
    }
    boolean own = first > 0 && first < last && isOwnName(found, first, last);
    return own ? Optional.of(found.name(first, at + 1, EntityType.FACILITY)) : Optional.empty();
  }

  /** The "al-" of "al-Hol". */
  private static boolean isArabicArticle(NamesFound found, int at) {
    boolean article = isDash(found, at + 1) && found.word(at).matches("[ae]l");
    return article || (isDash(found, at) && found.word(at - 1).matches("[AaEe]l"));
  }

  private boolean isOwnName(NamesFound found, int first, int last) {
    for (int i = first; i < last; i++) {
      String tag = found.tag(i);
      if (NO_CAMP.matcher(tag).matches()) {
        return false;
      }
    }
    String text = found.name(first, last, EntityType.FACILITY).text();
    return gazetteer.find(text).isEmpty() && gazetteer.place(text).isEmpty();
  }
}
