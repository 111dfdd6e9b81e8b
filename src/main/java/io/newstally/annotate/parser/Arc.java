package io.newstally.annotate.parser;

/**
 * What a token hangs on.
 *
 * @param head index of the head in the sentence, from 0; {@link #ROOT} if it has none
 * @param relation universal dependency relation, such as {@code nsubj:pass}
 */
public record Arc(int head, String relation) {

  /** The head of the token on which all others hang. */
  public static final int ROOT = -1;
}
