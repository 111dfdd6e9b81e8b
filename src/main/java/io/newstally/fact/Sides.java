package io.newstally.fact;

import io.newstally.lexicon.PeopleKinds;
import java.util.List;
import java.util.Locale;

/** Tells who cannot have done it to whom. */
final class Sides {

  private final PeopleKinds kinds;

  Sides(PeopleKinds kinds) {
    this.kinds = kinds;
  }

  /**
   * True when both are the same people, or both militants, who seldom kill their own; nobody is
   * "people".
   */
  boolean isOwn(String by, String who) {
    if (by.isEmpty() || who.isEmpty()) {
      return false;
    }
    String doer = by.toLowerCase(Locale.ROOT);
    String people = who.toLowerCase(Locale.ROOT);
    return doer.contains(people)
        || people.contains(doer)
        || kinds.of(doer).containsKey("any")
        || (isMilitant(doer) && isMilitant(people));
  }

  private boolean isMilitant(String words) {
    return List.of(words.split("\\s+", -1)).stream()
        .anyMatch(w -> "militants".equals(kinds.of(w).get("role")));
  }
}
