package io.newstally.annotate.flat;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * A read-only table from 64-bit keys to numbers in a flat file: open addressing with linear probing
 * (Knuth, The Art of Computer Programming, volume 3, algorithm 6.4L). It is used where it is
 * mapped; looking up a key that is not in it usually touches one cache line. The key 0 stands for
 * an empty place.
 */
public final class LongTable {

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final LongBuffer keys;
  private final IntBuffer values;
  private final int shift;

  private LongTable(LongBuffer keys, IntBuffer values) {
    this.keys = keys;
    this.values = values;
    this.shift = Long.numberOfLeadingZeros(keys.limit() - 1L);
  }

  /** The table {@code name} of a file. */
  public static LongTable in(FlatFile file, String name) {
    return new LongTable(file.longs(name + ".keys"), file.ints(name + ".values"));
  }

  /** The number of a key; -1 when the table lacks it. */
  public int get(long key) {
    int last = keys.limit() - 1;
    for (int at = (int) ((key * SPREAD) >>> shift); ; at = (at + 1) & last) {
      long found = keys.get(at);
      if (found == key || found == 0) {
        return found == 0 ? -1 : values.get(at);
      }
    }
  }

  /**
   * Adds a table to a file; at least a third of its places stays empty.
   *
   * @param keys different keys, none 0
   * @param values the number of each key, not negative
   * @throws IllegalArgumentException when a key is 0 or stands there twice
   */
  public static void write(FlatWriter file, String name, long[] keys, int[] values) {
    int places = Integer.highestOneBit(keys.length * 3 / 2 + 1) * 2;
    int shift = Long.numberOfLeadingZeros(places - 1L);
    long[] placedKeys = new long[places];
    int[] placedValues = new int[places];
    for (int i = 0; i < keys.length; i++) {
      int at = (int) ((keys[i] * SPREAD) >>> shift);
      while (placedKeys[at] != 0 && placedKeys[at] != keys[i]) {
        at = (at + 1) & (places - 1);
      }
      if (placedKeys[at] == keys[i]) {
        throw new IllegalArgumentException("the keys of " + name + " are not different");
      }
      placedKeys[at] = keys[i];
      placedValues[at] = values[i];
    }
    file.longs(name + ".keys", placedKeys).ints(name + ".values", placedValues);
  }
}
