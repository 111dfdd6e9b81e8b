package io.newstally.model;

/**
 * A word, number or mark of a sentence with its analysis.
 *
 * @param span where it stands in the article's text
 * @param word the units of the text in that span
 * @param lemma dictionary form, lower case for common words
 * @param pos Penn Treebank tag
 * @param entity CoreNLP's entity tag, {@code O} for none
 * @param head position of the governing token in the sentence, -1 for a root
 * @param relation basic Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(
    Span span, String word, String lemma, String pos, String entity, int head, String relation) {

  /** True for a common or proper noun. */
  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** True for any verb form, auxiliaries included. */
  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  /**
   * True when the relation is {@code name} itself or a subtype of it ({@code nmod} of nmod:poss).
   */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.length() > name.length()
            && relation.charAt(name.length()) == ':'
            && relation.startsWith(name));
  }
}
