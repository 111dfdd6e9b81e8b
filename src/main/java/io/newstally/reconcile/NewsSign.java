package io.newstally.reconcile;

/** The signs that two articles' news are of one event, each a number that grows with the sign. */
enum NewsSign {
  /** Share of the headlines' rarity that both have. */
  TITLE,
  /** Share of the rarity of the names in the poorer article that both have. */
  NAMES,
  /** Rarity of the rarest name that both have. */
  RARE_NAME,
  /** Number of people that both name in full, at most 3. */
  PEOPLE,
  /** 1 when both give ages, but none in common. */
  OTHER_AGES,
  /** Rarity of the rarest word in the place names of both. */
  PLACE,
  /** Logarithm of one plus the days between the publications. */
  DAYS_BETWEEN,
  /** 1 when both name a certain day. */
  DATE,
  /** 1 when both name certain days, but none within two days of another. */
  OTHER_DATE,
  /** 1 when a count of the same type is the same. */
  COUNT,
  /** 1 when counts of the same type are given, but none is the same. */
  OTHER_COUNT,
  /** 1 always. */
  ANY
}
