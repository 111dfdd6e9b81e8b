package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives all names of one thing within an article the same canonical name and type. */
final class CanonicalNames {

  private final Set<String> people = new LinkedHashSet<>();
  private final Map<String, Set<String>> peopleByWord = new LinkedHashMap<>();
  private final Map<String, Set<String>> organizationsByInitials = new LinkedHashMap<>();
  private final Map<String, Map<EntityType, Integer>> typesByText = new LinkedHashMap<>();
  private final Map<String, String> countryByPlace = new LinkedHashMap<>();

  /** Learns from all names of an article. */
  CanonicalNames(List<Name> names) {
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.text().contains(" ")) {
        addPerson(name.text());
      }
      if (name.type() == EntityType.ORGANIZATION && name.canonical().contains(" ")) {
        organizationsByInitials
            .computeIfAbsent(Acronyms.initials(name.canonical()), i -> new LinkedHashSet<>())
            .add(name.canonical());
      }
      if (name.type().isPlace() && !name.country().isEmpty()) {
        countryByPlace.putIfAbsent(name.canonical(), name.country());
      }
      typesByText
          .computeIfAbsent(name.text(), t -> new LinkedHashMap<>())
          .merge(name.type(), 1, Integer::sum);
    }
  }

  private void addPerson(String name) {
    people.add(name);
    for (String word : name.split(" ", -1)) {
      peopleByWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(name);
    }
  }

  /** Full name by surname, for surnames that only one person of the article bears. */
  Map<String, String> fullNameBySurname() {
    Map<String, String> fullNames = new LinkedHashMap<>();
    for (String person : people) {
      String surname = person.substring(person.lastIndexOf(' ') + 1);
      String full = fullName(surname);
      if (!full.isEmpty()) {
        fullNames.put(surname, full);
      }
    }
    return fullNames;
  }

  /** The name as the article as a whole understands it. */
  Name settle(Name name) {
    Name meant = meant(name);
    boolean unplaced = meant.type().isPlace() && meant.country().isEmpty();
    return unplaced
        ? meant.meaning(
            meant.type(), meant.canonical(), countryByPlace.getOrDefault(meant.canonical(), ""))
        : meant;
  }

  private Name meant(Name name) {
    if (name.type() == EntityType.TITLE || name.type() == EntityType.EVENT) {
      return name;
    }
    String person = fullName(name.text());
    boolean known = !name.country().isEmpty() || !name.canonical().equals(name.text());
    if (!person.isEmpty() && isPersonHere(name, known)) {
      return name.meaning(EntityType.PERSON, person, "");
    }
    if (known) {
      return name;
    }
    EntityType type = name.type() == EntityType.PERSON ? name.type() : usualType(name);
    Name typed = name.meaning(type, name.canonical(), "");
    return type == EntityType.ORGANIZATION ? typed.called(spelledOut(name.text())) : typed;
  }

  /**
   * A country's name that the tagger takes for a person is one where the person is named in full; a
   * town's name is one in any case.
   */
  private static boolean isPersonHere(Name name, boolean known) {
    boolean tagged = name.sentence().token(name.first()).entity().equals("PERSON");
    boolean open =
        !known || name.type() == EntityType.CITY || name.type() == EntityType.STATE_OR_PROVINCE;
    return tagged || (open && !name.text().contains(" "));
  }

  private EntityType usualType(Name name) {
    Map<EntityType, Integer> types = typesByText.getOrDefault(name.text(), Map.of());
    EntityType best = name.type();
    int most = 0;
    for (Map.Entry<EntityType, Integer> type : types.entrySet()) {
      if (type.getValue() > most) {
        best = type.getKey();
        most = type.getValue();
      }
    }
    return best;
  }

  private String spelledOut(String text) {
    Set<String> meanings = organizationsByInitials.getOrDefault(text, Set.of());
    boolean acronym = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 1;
    return acronym && meanings.size() == 1 ? meanings.iterator().next() : text;
  }

  /** The one full name that ends with {@code text} or else holds it; empty when none or several. */
  String fullName(String text) {
    String end = text.substring(text.lastIndexOf(' ') + 1);
    boolean full = people.contains(text);
    Set<String> alike = peopleByWord.getOrDefault(end, Set.of());
    if (alike.isEmpty()) {
      return "";
    }
    List<String> ending =
        longest(
            alike.stream()
                .filter(p -> p.endsWith(" " + text) || (full && p.endsWith(" " + end)))
                .filter(p -> !full || p.equals(text) || isPartOf(text, p))
                .toList());
    if (!ending.isEmpty()) {
      return ending.size() == 1 ? ending.get(0) : "";
    }
    List<String> holding =
        longest(alike.stream().filter(p -> (" " + p + " ").contains(" " + text + " ")).toList());
    return holding.size() == 1 ? holding.get(0) : "";
  }

  /** True for "bin Salman" in "Mohammed bin Salman", "Neil Weaver" in "Neil Thomas Weaver". */
  private static boolean isPartOf(String name, String longer) {
    String first = name.substring(0, name.indexOf(' ') + 1);
    String last = name.substring(name.lastIndexOf(' '));
    boolean between =
        longer.startsWith(first) && longer.endsWith(last) && longer.length() > name.length();
    return between || longer.endsWith(" " + name);
  }

  /** Without full names that are part of another one. */
  private static List<String> longest(List<String> names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      boolean part = names.stream().anyMatch(o -> !o.equals(name) && isPartOf(name, o));
      if (!part) {
        kept.add(name);
      }
    }
    return kept;
  }
}
