package io.newstally.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many names were found: a name is right with exactly the marked characters and type.
 *
 * @param right names found that are marked
 * @param found names found
 * @param marked names marked by hand
 */
record NameScore(int right, int found, int marked) {

  /** Compares what was found with what is marked in the same texts, for the names wanted. */
  static NameScore of(
      List<MarkedText> found, List<MarkedText> marked, Predicate<MarkedName> wanted) {
    int right = 0;
    int foundNames = 0;
    int markedNames = 0;
    for (int i = 0; i < marked.size(); i++) {
      List<MarkedName> expected = marked.get(i).names().stream().filter(wanted).toList();
      List<MarkedName> hits =
          new ArrayList<>(found.get(i).names().stream().filter(wanted).toList());
      foundNames += hits.size();
      markedNames += expected.size();
      hits.retainAll(expected);
      right += hits.size();
    }
    return new NameScore(right, foundNames, markedNames);
  }

  /** Share of the names found that are right; 0 when none was found. */
  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Share of the marked names that were found. */
  double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }
}
