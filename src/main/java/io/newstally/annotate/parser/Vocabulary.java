package io.newstally.annotate.parser;

import io.newstally.annotate.flat.FlatFile;
import java.util.HashMap;
import java.util.Map;

/** Numbers words, tags and labels as the rows of the embeddings are numbered. */
final class Vocabulary {

  /** The first three words, and the first three tags. */
  private static final int UNKNOWN = 0;

  private static final int NONE = 1;
  private static final int ROOT = 2;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final String[] relations;

  Vocabulary(FlatFile flat) {
    words = numbered(flat.strings("words"), 0);
    tags = numbered(flat.strings("tags"), words.size());
    relations = flat.strings("relations");
  }

  private static Map<String, Integer> numbered(String[] names, int first) {
    Map<String, Integer> numbers = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], first + i);
    }
    return numbers;
  }

  /** How many words there are; the features of tags begin behind them. */
  int words() {
    return words.size();
  }

  /** How many tags and labels there are. */
  int tagsAndLabels() {
    return tags.size() + relations.length;
  }

  int word(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, words.size() + UNKNOWN);
  }

  int noWord() {
    return NONE;
  }

  int rootWord() {
    return ROOT;
  }

  int noTag() {
    return words.size() + NONE;
  }

  int rootTag() {
    return words.size() + ROOT;
  }

  /** The feature of a label; 0 is "no label". */
  int label(int label) {
    return words.size() + tags.size() + label;
  }

  /** The relation that a label stands for. */
  String relation(int label) {
    return relations[label];
  }

  int labels() {
    return relations.length;
  }
}
