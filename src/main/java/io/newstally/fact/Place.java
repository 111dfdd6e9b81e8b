package io.newstally.fact;

/**
 * A place in a sentence.
 *
 * @param first its first word, without an article
 * @param head its bearing noun
 * @param end position behind its last word, wider places that it is joined to included
 */
record Place(int first, int head, int end, Kind kind) {

  /** What the words before a place say of it; the names are used in the table. */
  enum Kind {
    /** It happened there. */
    AT,
    /** People went there. */
    GOAL,
    /** People came from there. */
    ORIGIN,
    /** It joins a place to another. */
    LINK,
    /** Somebody did something to it. */
    TARGET,
    /** It holds people. */
    HOST,
    /** What moves there does harm there. */
    IMPACT,
    /** What happened bears its name. */
    EVENT
  }

  boolean contains(Place other) {
    return first <= other.first && other.end <= end;
  }

  /** "a home" may be another home in the next sentence; a name stays. */
  boolean isNamed(Passage passage) {
    for (int i = first; i < end; i++) {
      if (passage.pos(i).startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }

  String text(Passage passage) {
    return passage.text(first, end);
  }
}
