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

  boolean isNone() {
    return name.isEmpty();
  }

  Unit per(String other) {
    return new Unit(kind, (name + " per " + other).strip());
  }
}
