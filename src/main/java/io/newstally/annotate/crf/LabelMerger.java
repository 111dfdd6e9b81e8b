package io.newstally.annotate.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Merges the labels of several models as CoreNLP's {@code ClassifierCombiner} does in its normal
 * mode: a model has the say on the labels that no model before it knows, and only where all tokens
 * of its name are still without a label.
 */
final class LabelMerger {

  private final String none;
  private final List<Set<String>> own = new ArrayList<>();

  /**
   * A merger.
   *
   * @param labels of each model; the first label of the first model is that of no entity
   */
  LabelMerger(List<List<String>> labels) {
    this.none = labels.get(0).get(0);
    Set<String> seen = new HashSet<>();
    for (List<String> known : labels) {
      Set<String> fresh = new HashSet<>(known);
      fresh.removeAll(seen);
      seen.addAll(fresh);
      own.add(fresh);
    }
  }

  /**
   * Adds a model's labels to those of the models before it.
   *
   * @param labels changed in place
   */
  void merge(String[] labels, String[] added, int model) {
    int begin = 0;
    while (begin < added.length) {
      int end = begin + 1;
      while (end < added.length && added[end].equals(added[begin])) {
        end++;
      }
      if (own.get(model).contains(added[begin]) && isFree(labels, begin, end)) {
        Arrays.fill(labels, begin, end, added[begin]);
      }
      begin = end;
    }
  }

  private boolean isFree(String[] labels, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!labels[i].equals(none)) {
        return false;
      }
    }
    return true;
  }
}
