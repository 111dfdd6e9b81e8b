package io.newstally.annotate.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each distinct string the next number, beginning with 0. */
final class Numbering {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int of(String value) {
    return numbers.computeIfAbsent(value, v -> numbers.size());
  }

  /** All strings in the order of their numbers. */
  List<String> values() {
    return List.copyOf(numbers.keySet());
  }
}
