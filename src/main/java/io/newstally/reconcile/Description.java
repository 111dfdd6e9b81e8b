package io.newstally.reconcile;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of one person by whom to know him or her again.
 *
 * @param names words of the name in lower case, empty when unnamed
 * @param kinds what kind of person by dimension: sex, age, role
 * @param age in years, null when untold
 */
record Description(Set<String> names, Map<String, Set<String>> kinds, @Nullable Integer age) {

  /** From this age on nobody is called a child, a boy or a girl. */
  private static final int GROWN = 20;

  /** Below this age nobody is called a man or a woman. */
  private static final int MINOR = 15;

  private static final String AGE = "age";

  Description {
    names = Set.copyOf(names);
    kinds = Map.copyOf(kinds);
  }

  /** True when the text cannot mean one person by both. */
  boolean excludes(Description other) {
    boolean named = !names.isEmpty() && !other.names.isEmpty();
    if (named && !Collections.disjoint(names, other.names)) {
      return false;
    }
    return named
        || (age != null && other.age != null && !age.equals(other.age))
        || isTooOldOrYoung(other)
        || other.isTooOldOrYoung(this)
        || kinds.entrySet().stream().anyMatch(e -> isOtherKind(e, other.kinds));
  }

  /** True when the same name or age shows that both are one person. */
  boolean identifies(Description other) {
    return !Collections.disjoint(names, other.names)
        || (age != null && age.equals(other.age) && !excludes(other));
  }

  /** Number of dimensions in which both say the same. */
  int agreement(Description other) {
    int same = 0;
    for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
      Set<String> others = other.kinds.getOrDefault(kind.getKey(), Set.of());
      same += Collections.disjoint(kind.getValue(), others) ? 0 : 1;
    }
    return same;
  }

  /** What both say together. */
  Description and(Description other) {
    Set<String> allNames = new TreeSet<>(names);
    allNames.addAll(other.names);
    Map<String, Set<String>> allKinds = new TreeMap<>(kinds);
    other.kinds.forEach(allKinds::putIfAbsent);
    return new Description(allNames, allKinds, age == null ? other.age : age);
  }

  private boolean isTooOldOrYoung(Description other) {
    Set<String> group = other.kinds.getOrDefault(AGE, Set.of());
    return age != null
        && ((age >= GROWN && group.equals(Set.of("children")))
            || (age < MINOR && group.equals(Set.of("adults"))));
  }

  private static boolean isOtherKind(
      Map.Entry<String, Set<String>> kind, Map<String, Set<String>> others) {
    Set<String> other = others.getOrDefault(kind.getKey(), Set.of());
    return !other.isEmpty() && Collections.disjoint(kind.getValue(), other);
  }
}
