package io.newstally.annotate.gazetteer;

import java.util.Set;

/**
 * What the tables say beside a phrase.
 *
 * @param tag the entity tag that it gives
 * @param replaces tags that it may replace besides those that every phrase may
 * @param priority of two matches that overlap the one with the higher priority stays
 */
record PhraseClass(String tag, Set<String> replaces, double priority) {

  /** Reads columns 2 to 4 of a table's row, still joined by tabs. */
  static PhraseClass parse(String columns) {
    String[] column = columns.split("\t", -1);
    return new PhraseClass(
        column[0].trim().intern(),
        Set.of(column[1].trim().split("\\s*,\\s*")),
        Double.parseDouble(column[2].trim()));
  }
}
