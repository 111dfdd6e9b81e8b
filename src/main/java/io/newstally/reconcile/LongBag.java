package io.newstally.reconcile;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Gathers many numbers and gives each once, in ascending order, without an object for each. */
final class LongBag {

  private static final int FIRST = 1 << 10;

  private long[] numbers = new long[FIRST];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      tidy();
      if (size > numbers.length / 2) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
    }
    numbers[size++] = number;
  }

  /** Each number once, the least first. */
  LongStream stream() {
    tidy();
    return Arrays.stream(numbers, 0, size);
  }

  private void tidy() {
    Arrays.sort(numbers, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    size = kept;
  }
}
