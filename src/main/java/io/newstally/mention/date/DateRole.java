package io.newstally.mention.date;

/** What a word decides about the date beside it. */
enum DateRole {
  /** An auxiliary that puts its clause into the future. */
  FUTURE_AUXILIARY,
  /** Puts the infinitive or the date that follows it into the future. */
  FUTURE_HEAD,
  /** Begins a span that runs from the date to the article's date. */
  SINCE,
  /** Begins a span that ends with the date. */
  UNTIL,
  /** Stands between the two ends of a span. */
  TO,
  /** Stands before the two ends of a span. */
  FROM,
  /** Stands between dates that share a year. */
  AND,
  /** Makes a length a span that ends with the article's date. */
  PAST,
  /** Makes a length a span that begins with the article's date. */
  COMING,
  /** Counts from the date told last, not from the article's. */
  ANCHORED,
  /** Says that the number of units is unknown. */
  VAGUE,
  /** Cuts a span at the article's date, keeping what came before. */
  EARLIER,
  /** Makes a span that is still running end with the article's date. */
  SO_FAR,
  /** Cuts a span at the article's date, keeping what comes after. */
  LATER,
  /** A length before this word counts from an event, not from a day. */
  FROM_EVENT,
  /** Means the date told last. */
  SAME,
  /** Names the first part of a span. */
  FIRST_PART,
  /** Names the last part of a span. */
  LAST_PART,
  /** Half of a span. */
  HALF,
  /** Verb for the first day of something. */
  BEGAN,
  /** Verb for the last day of something. */
  ENDED,
  /** A date before this word is part of a name. */
  NAME_AFTER,
  /** A date behind this word is part of a name. */
  NAME_BEFORE,
  /** A length with this word is an age. */
  AGE,
  /** Part of a day that is a date without a day's name. */
  DAY_PART,
  /** Such a part that is one only behind "at" or "before". */
  DAY_PART_AT,
  /** A length that ends in it is none where it describes or stands for a thing: "a second boat". */
  ORDINAL,
  /** A length that ends in it before "of" is a share: "a quarter of the town". */
  SHARE,
  /** A unit of time; its value is the TIMEX3 length of one. */
  UNIT
}
