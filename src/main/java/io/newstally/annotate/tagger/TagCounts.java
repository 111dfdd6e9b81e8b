package io.newstally.annotate.tagger;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a word was met with each tag, as CoreNLP's {@code TagCount}. The tags are kept in the
 * order of a hash map of the same size, since CoreNLP takes the first of equally frequent ones.
 */
record TagCounts(Map<String, Integer> counts) {

  static TagCounts read(DataInputStream in) throws IOException {
    int tags = in.readInt();
    Map<String, Integer> counts = new HashMap<>(tags);
    for (int i = 0; i < tags; i++) {
      counts.put(in.readUTF(), in.readInt());
    }
    return new TagCounts(counts);
  }

  int sum() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The most frequent tag. */
  String first() {
    String first = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        first = count.getKey();
        most = count.getValue();
      }
    }
    return first;
  }

  /**
   * The tags that the word may have: those it was met with, and the forms of the verb that always
   * look alike, or mostly so (past tense and participle, infinitive and present tense).
   */
  List<String> possible() {
    List<String> possible = new ArrayList<>(counts.keySet());
    addTwin(possible, "VBN", "VBD");
    addTwin(possible, "VB", "VBP");
    return possible;
  }

  private static void addTwin(List<String> tags, String one, String other) {
    if (tags.contains(one) != tags.contains(other)) {
      tags.add(tags.contains(one) ? other : one);
    }
  }
}
