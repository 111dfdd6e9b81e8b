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

  boolean isNone() {
    return name.isEmpty() && kind == NumberKind.OTHER;
  }

  Unit per(String other) {
    return new Unit(kind, (name + " per " + other).strip());
  }
}
