package io.newstally.fact;

/**
 * A rule's words in a sentence.
 *
 * @param position token that governs the people
 * @param first first token of the wording
 * @param end position behind its last token
 * @param words the lemmas of the wording, for explanations
 */
record Trigger(TriggerRule rule, int position, int first, int end, String words) {

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** How much of the sentence the wording pins down; the longer wording wins. */
  int length() {
    return words.split(" ").length;
  }
}
