package io.newstally.annotate.parser;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The word and tag features of a sentence's nodes, numbered as in {@link Configuration}. */
final class Features {

  private final Vocabulary vocabulary;
  private final int[] words;
  private final int[] tags;

  Features(List<CoreLabel> tokens, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    int none = tokens.size() + 1;
    words = new int[none + 1];
    tags = new int[none + 1];
    words[0] = vocabulary.rootWord();
    tags[0] = vocabulary.rootTag();
    words[none] = vocabulary.noWord();
    tags[none] = vocabulary.noTag();
    for (int node = 1; node < none; node++) {
      CoreLabel token = tokens.get(node - 1);
      words[node] = vocabulary.word(token.word());
      tags[node] = vocabulary.tag(token.tag());
    }
  }

  int word(int node) {
    return words[node];
  }

  int tag(int node) {
    return tags[node];
  }

  /** The number of nodes, the root and "none" among them. */
  int nodes() {
    return words.length;
  }

  int label(int label) {
    return vocabulary.label(label);
  }
}
