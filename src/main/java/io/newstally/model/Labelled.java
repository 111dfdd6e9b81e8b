package io.newstally.model;

import java.util.Locale;

/** An enum whose constants stand in the tables under their name in lower case. */
public interface Labelled {

  /** The constant's name. */
  String name();

  /** The word that stands in the tables, such as {@code taken_captive}. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
