package io.newstally.mention.number;

import io.newstally.model.NumberKind;

/**
 * What a number is counted in.
 *
 * @param kind of the number that bears it
 * @param name singular English name, empty when unknown
 */
record Unit(NumberKind kind, String name) {

  static final Unit NONE = new Unit(NumberKind.OTHER, "");

  /** A result has no unit. */
  static final Unit SCORE = new Unit(NumberKind.SCORE, "");

  /** Counts persons, where no narrower noun does. */
  static final String PEOPLE = "people";

  static final String PERCENTAGE = "percentage";

  /** Begins the name of what a share is taken of: "half the goats" are 0.5 "% goat". */
  private static final String SHARE = "% ";

  /** Begins the rest of a rate's name. */
  static final String PER = "per ";

  /** The unit of a share of what {@code noun} names. */
  static Unit shareOf(String noun) {
    return new Unit(NumberKind.OTHER, SHARE + noun);
  }

  boolean isNone() {
    return name.isEmpty() && kind == NumberKind.OTHER;
  }

  Unit per(String other) {
    return new Unit(kind, (name + " " + PER + other).strip());
  }

  /** The same unit with the rest of another's name: "goat" and "per week". */
  Unit with(String rest) {
    return new Unit(kind, (name + " " + rest).strip());
  }
}
