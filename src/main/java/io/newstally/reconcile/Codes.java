package io.newstally.reconcile;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of words or days, each as one number: a few bytes where a set of texts takes a hundred. Two
 * of a million words share a number about once in a thousand words; one such chance likeness among
 * many signs does no harm.
 */
final class Codes {

  static final Codes NONE = new Codes(new int[0]);

  /** In ascending order, each once. */
  private final int[] codes;

  private Codes(int[] codes) {
    this.codes = codes;
  }

  static Codes of(Collection<String> words) {
    return of(words.stream().mapToInt(String::hashCode));
  }

  static Codes of(IntStream numbers) {
    return new Codes(numbers.sorted().distinct().toArray());
  }

  int size() {
    return codes.length;
  }

  boolean isEmpty() {
    return codes.length == 0;
  }

  IntStream stream() {
    return Arrays.stream(codes);
  }

  boolean contains(int code) {
    return Arrays.binarySearch(codes, code) >= 0;
  }

  /** The numbers in both sets. */
  Codes and(Codes other) {
    Codes less = size() < other.size() ? this : other;
    Codes more = size() < other.size() ? other : this;
    return less.where(more::contains);
  }

  /** The numbers in this set that are not in the other. */
  Codes without(Codes other) {
    return where(code -> !other.contains(code));
  }

  /** The numbers in either set. */
  Codes or(Codes other) {
    return of(IntStream.concat(stream(), other.stream()));
  }

  boolean meets(Codes other) {
    Codes less = size() < other.size() ? this : other;
    Codes more = size() < other.size() ? other : this;
    for (int code : less.codes) {
      if (more.contains(code)) {
        return true;
      }
    }
    return false;
  }

  private Codes where(IntPredicate wanted) {
    int[] found = Arrays.stream(codes).filter(wanted).toArray();
    return found.length == 0 ? NONE : new Codes(found);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Codes that && Arrays.equals(codes, that.codes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }
}
