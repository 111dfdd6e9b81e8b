package io.newstally.model;

/**
 * One claim in an article that some number of people suffered or took part in one kind of thing.
 *
 * @param id the article's id, a hyphen and a running number from 1 in order of the text
 * @param explicit true where a number word, digit or "a/an/one + person" states the count; false
 *     where names or a definite singular imply it
 * @param source who says it, empty when the article says it itself
 * @param confidence how sure type and count are
 */
public record Fact(
    String id,
    String articleId,
    FactType type,
    Amount amount,
    boolean explicit,
    Circumstances circumstances,
    Scope scope,
    Status status,
    String source,
    Confidence confidence,
    Evidence evidence) {

  /** Facts are keys of many tables; no two of a run share an id. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
