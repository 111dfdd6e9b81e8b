package io.newstally.reconcile;

import io.newstally.model.Circumstances;
import io.newstally.model.Fact;
import java.util.List;

/** Decides whether two claims of one type in one article count other people. */
final class Apart {

  private final People people;
  private final Places places;

  Apart(People people, Places places) {
    this.people = people;
    this.places = places;
  }

  /**
   * True when the text keeps the two claims apart. One sentence that names two groups, places or
   * days joins counts; across sentences the same thing is told again in other words, so that only
   * groups that exclude each other, or another count at another place or day, stand apart.
   */
  boolean test(Fact one, Fact other) {
    return one.evidence().sentence() == other.evidence().sentence()
        ? joined(one.circumstances(), other.circumstances()) || listed(one, other)
        : exclusive(one, other);
  }

  /** True when nobody can be in both groups. */
  boolean excludesWho(Fact one, Fact other) {
    return one.evidence().sentence() == other.evidence().sentence()
        ? people.differs(one.circumstances().who(), other.circumstances().who())
        : people.excludes(one.circumstances().who(), other.circumstances().who());
  }

  /**
   * True when the one is who did it to the other: an attacker's death is not a victim's. "Men" did
   * it to other men.
   */
  boolean isDoer(Fact one, Fact other) {
    List<String> doers = WordSplitter.lower(other.circumstances().by());
    List<String> who = WordSplitter.lower(one.circumstances().who());
    return !who.isEmpty()
        && !doers.isEmpty()
        && !people.isAnyone(one.circumstances().who())
        && !people.isOfSexOrAge(who.get(who.size() - 1))
        && doers.get(doers.size() - 1).equals(who.get(who.size() - 1));
  }

  /** "three government soldiers and one SSA soldier": a list counts others with each item. */
  private static boolean listed(Fact one, Fact other) {
    String sentence = one.evidence().text();
    String first = one.evidence().words();
    String second = other.evidence().words();
    return one.explicit()
        && other.explicit()
        && (sentence.contains(first + " and " + second)
            || sentence.contains(second + " and " + first));
  }

  private boolean joined(Circumstances one, Circumstances other) {
    return people.differs(one.who(), other.who())
        || places.exclude(one.where(), other.where())
        || gap(one, other) > 0;
  }

  private boolean exclusive(Fact one, Fact other) {
    if (people.excludes(one.circumstances().who(), other.circumstances().who())) {
      return true;
    }
    return Count.size(one) != Count.size(other)
        && Count.size(one) > 1
        && Count.size(other) > 1
        && (places.exclude(one.circumstances().where(), other.circumstances().where())
            || gap(one.circumstances(), other.circumstances()) > 1);
  }

  private static long gap(Circumstances one, Circumstances other) {
    When a = When.parse(one.when());
    When b = When.parse(other.when());
    return a.isOpen() || b.isOpen() ? 0 : a.gap(b);
  }
}
