package io.newstally.annotate.gazetteer;

import io.newstally.annotate.flat.FlatFile;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/** What is known of each phrase, by its number in the trie. */
final class Phrases {

  /** The trigger of a phrase without any plain word. */
  static final int ALWAYS = -1;

  private final IntBuffer classes;
  private final IntBuffer triggers;
  private final IntBuffer rows;
  private final List<PhraseClass> table;

  Phrases(FlatFile file) {
    this.classes = file.ints("phrase.class");
    this.triggers = file.ints("phrase.trigger");
    this.rows = file.ints("phrase.row");
    this.table = Arrays.stream(file.strings("classes")).map(PhraseClass::parse).toList();
  }

  /** All classes. */
  List<PhraseClass> classes() {
    return table;
  }

  /** The class of a phrase. */
  PhraseClass classOf(int phrase) {
    return table.get(classes.get(phrase));
  }

  /**
   * The symbol of the phrase's longest plain word, or {@link #ALWAYS}: CoreNLP tries the phrase
   * only on sentences with that word.
   */
  int trigger(int phrase) {
    return triggers.get(phrase);
  }

  /** The place of the phrase in the tables. */
  int row(int phrase) {
    return rows.get(phrase);
  }
}
