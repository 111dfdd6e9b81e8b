package io.newstally.model;

import java.util.List;

/**
 * A sentence with its tokens and dependency tree.
 *
 * @param index position in the article, from 0
 * @param span from the first token's begin to the last token's end
 * @param tokens at least one
 * @param times in order of their first token
 */
public record Sentence(int index, Span span, Tokens tokens, List<TimeExpression> times) {

  public Sentence {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + index + " has no token");
    }
    times = List.copyOf(times);
  }

  /** A sentence of a copy of {@code tokens}. */
  public Sentence(int index, Span span, List<Token> tokens, List<TimeExpression> times) {
    this(index, span, Tokens.copyOf(tokens), times);
  }

  /** The token at {@code position}. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Stretch of the text from token {@code first} up to, not including, token {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
  }
}
