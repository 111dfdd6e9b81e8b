package io.newstally.reconcile;

import static java.util.stream.Collectors.toCollection;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.PeopleKinds;
import io.newstally.lexicon.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the words for people: who may be the same, who must be others. */
final class People {

  private static final String ANYONE = "any";
  private static final String END = "end";

  private final PeopleKinds kinds;
  private final Map<String, String> captives = new HashMap<>();

  People(Lexicon lexicon) {
    this.kinds = new PeopleKinds(lexicon);
    for (Row row : lexicon.rows("words/captives.tsv", "word", "line", "example")) {
      captives.put(row.need("word"), row.need("line"));
    }
  }

  /** True when {@code who} names no group: empty, "people", "two others". */
  boolean isAnyone(String who) {
    List<String> core = core(who);
    return core.isEmpty()
        || (kind(core.get(core.size() - 1)).containsKey(ANYONE) && proper(who).isEmpty());
  }

  /** True when nobody can be in both groups: soldiers and civilians, Smith and Jones. */
  boolean excludes(String one, String other) {
    if (isAnyone(one) || isAnyone(other)) {
      return false;
    }
    return kindsExclude(one, other)
        || (!head(one).equals(head(other)) && properExclude(one, other));
  }

  /** True when one sentence that names both groups means other people by them. */
  boolean differs(String one, String other) {
    if (isAnyone(one) || isAnyone(other)) {
      return false;
    }
    return !head(one).equals(head(other)) || properExclude(one, other) || kindsExclude(one, other);
  }

  /** Names and nationalities in {@code who}: capitalised words that no table knows. */
  Set<String> proper(String who) {
    return core(who).stream()
        .filter(w -> Character.isUpperCase(w.codePointAt(0)))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> kind(w).isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  /** The group that {@code who} names, for rows of its own; empty for anyone. */
  String group(String who) {
    if (isAnyone(who)) {
      return "";
    }
    List<String> core = core(who);
    String last = core.get(core.size() - 1);
    Map<String, String> kind = kind(last);
    for (String dimension : List.of("age", "role", "sex")) {
      String name = kind.get(dimension);
      if (name != null && !name.equals("adults")) {
        return name;
      }
    }
    return last;
  }

  /** True for a word that says no more of people than sex or age. */
  boolean isOfSexOrAge(String word) {
    return kind(word).keySet().stream().anyMatch(d -> d.equals("sex") || d.equals("age"));
  }

  /** True for a word that says of a person no more than an age, if that: "victim", "boy". */
  boolean isPlainPerson(String word) {
    return kind(word).containsKey(ANYONE) || kind(word).containsKey("age");
  }

  /** True for a word that says what kind of person somebody is. */
  boolean isKind(String word) {
    return !kinds.of(word).isEmpty();
  }

  /** The account of captives that the first known word belongs to. */
  Optional<String> captives(String text) {
    return WordSplitter.lower(text).stream()
        .filter(captives::containsKey)
        .map(captives::get)
        .findFirst();
  }

  private boolean kindsExclude(String one, String other) {
    Map<String, Set<String>> ones = kindsOf(one);
    Map<String, Set<String>> others = kindsOf(other);
    return ones.entrySet().stream()
        .anyMatch(
            e -> {
              Set<String> kind = others.getOrDefault(e.getKey(), Set.of());
              return !kind.isEmpty() && Collections.disjoint(e.getValue(), kind);
            });
  }

  /** The kinds that {@code who} names, by dimension. */
  Map<String, Set<String>> kindsOf(String who) {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String word : core(who)) {
      kind(word).forEach((d, k) -> found.computeIfAbsent(d, x -> new TreeSet<>()).add(k));
    }
    found.remove(ANYONE);
    return found;
  }

  private boolean properExclude(String one, String other) {
    Set<String> ones = proper(one);
    Set<String> others = proper(other);
    return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
  }

  private String head(String who) {
    List<String> core = core(who);
    return core.isEmpty() ? "" : singular(core.get(core.size() - 1).toLowerCase(Locale.ROOT));
  }

  private static String singular(String noun) {
    return noun.length() > 3 && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** The words for the people themselves, without their circumstances. */
  List<String> core(String who) {
    List<String> core = new ArrayList<>();
    for (String word : WordSplitter.of(who)) {
      if (kind(word).containsKey(END)) {
        break;
      }
      core.add(word);
    }
    return core;
  }

  private Map<String, String> kind(String word) {
    return kinds.of(word);
  }
}
