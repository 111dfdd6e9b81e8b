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
    int[] codes = new int[words.size()];
    int length = 0;
    for (String word : words) {
      codes[length++] = word.hashCode();
    }
    return of(codes);
  }

  static Codes of(IntStream numbers) {
    return of(numbers.toArray());
  }

  /** Puts {@code codes} in order, and leaves out what stands twice. */
  private static Codes of(int[] codes) {
    Arrays.sort(codes);
    int length = 0;
    for (int code : codes) {
      if (length == 0 || code != codes[length - 1]) {
        codes[length++] = code;
      }
    }
    return length == 0 ? NONE : new Codes(Arrays.copyOf(codes, length));
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
    int[] found = new int[codes.length];
    int length = 0;
    for (int code : codes) {
      if (wanted.test(code)) {
        found[length++] = code;
      }
    }
    return length == 0 ? NONE : new Codes(Arrays.copyOf(found, length));
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
