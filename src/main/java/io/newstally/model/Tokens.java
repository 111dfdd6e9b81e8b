package io.newstally.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;

/**
 * The tokens of a sentence, a list that cannot be changed. It is a class of its own since tokens
 * are asked for at every step: of a {@code List} Java would first have to find out which one it is.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

  private final Token[] tokens;

  private Tokens(Token[] tokens) {
    this.tokens = tokens;
  }

  /** A copy of {@code tokens}. */
  public static Tokens copyOf(List<Token> tokens) {
    return tokens instanceof Tokens same ? same : new Tokens(tokens.toArray(Token[]::new));
  }

  @Override
  public Token get(int position) {
    return tokens[position];
  }

  @Override
  public int size() {
    return tokens.length;
  }

  @Override
  public Iterator<Token> iterator() {
    return Arrays.asList(tokens).iterator();
  }

  @Override
  public Spliterator<Token> spliterator() {
    return Arrays.spliterator(tokens);
  }
}
