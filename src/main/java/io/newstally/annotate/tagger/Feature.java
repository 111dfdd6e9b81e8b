package io.newstally.annotate.tagger;

import io.newstally.annotate.flat.TextHash;

/**
 * What the model {@code english-left3words-distsim} looks at, by its number among CoreNLP's {@code
 * Extractors}: for every word its neighbours and the tags before, for rare words also letters and
 * clusters.
 */
enum Feature {
  WORD_BEFORE(0),
  WORD(1),
  WORD_AFTER(2),
  TAGS_BEFORE(3),
  TAG_BEFORE(4),

  // for rare words only
  SHAPE_BEFORE(5),
  SHAPE(6),
  SHAPE_AFTER(7),
  CLUSTER_BEFORE(8),
  CLUSTER(9),
  CLUSTER_AFTER(10),
  CLUSTERS(11),
  CAPITAL(12),
  DIGIT(13),
  DASH(14),
  LETTER_DIGIT_DASH(15),
  COMPANY(16),
  ALL_CAPITALS(17),
  CAPITAL_DIGIT_DASH(18),
  FIRST_AS_SMALL(19),
  LATER_AS_SMALL(20),
  FIRST_CAPITAL(21),
  /** The first of {@link #AFFIXES} numbers, for beginnings of one letter and more. */
  PREFIX(22),
  /** The first of {@link #AFFIXES} numbers, for ends of one letter and more. */
  SUFFIX(32),
  FULL_SHAPE(42),
  SYMBOLS(43);

  /** Up to how many letters beginnings and ends are looked at. */
  static final int AFFIXES = 10;

  private final int number;

  Feature(int number) {
    this.number = number;
  }

  /** The hash of the feature with a value. */
  TextHash of(String value) {
    return numbered(number, value);
  }

  /** The hash of the feature for a beginning or end of so many letters. */
  TextHash of(int letters, String value) {
    return numbered(number + letters - 1, value);
  }

  /** The hash of the feature of a number, as the model's file gives it. */
  static TextHash numbered(int number, String value) {
    return TextHash.of(number + " ").then(TextHash.of(value));
  }
}
