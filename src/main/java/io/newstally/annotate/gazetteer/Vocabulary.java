package io.newstally.annotate.gazetteer;

import io.newstally.annotate.flat.FlatFile;
import io.newstally.annotate.flat.FlatWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the tables and their numbers: a hash table with open addressing whose slots hold
 * numbers, beside one run of all words in UTF-8. Two thirds of its slots at most are taken.
 */
final class Vocabulary {

  /** The number of a word that is none of ours. */
  static final int NONE = -1;

  private final IntBuffer slots;
  private final IntBuffer ends;
  private final ByteBuffer letters;
  private final int mask;

  Vocabulary(FlatFile file) {
    this.slots = file.ints("word.slots");
    this.ends = file.ints("word.ends");
    this.letters = file.bytes("word.letters");
    this.mask = slots.capacity() - 1;
  }

  /** The number of a word, or {@link #NONE}. */
  int number(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int slot = slot(word, mask);
    int number = slots.get(slot);
    while (number != NONE && !is(number, bytes)) {
      slot = slot + 1 & mask;
      number = slots.get(slot);
    }
    return number;
  }

  private boolean is(int number, byte[] word) {
    int begin = number == 0 ? 0 : ends.get(number - 1);
    int length = ends.get(number) - begin;
    return length == word.length && letters.slice(begin, length).equals(ByteBuffer.wrap(word));
  }

  private static int slot(String word, int mask) {
    int hash = word.hashCode() * 0x9e3779b9;
    return (hash ^ hash >>> 15) & mask;
  }

  /** Writes words, each of which gets its place in the list as its number. */
  static void write(List<String> words, FlatWriter file) {
    int[] slots = new int[Integer.highestOneBit(words.size() * 3 / 2) * 2];
    Arrays.fill(slots, NONE);
    int[] ends = new int[words.size()];
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    for (int number = 0; number < ends.length; number++) {
      String word = words.get(number);
      int slot = slot(word, slots.length - 1);
      while (slots[slot] != NONE) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = number;
      letters.writeBytes(word.getBytes(StandardCharsets.UTF_8));
      ends[number] = letters.size();
    }
    file.ints("word.slots", slots).ints("word.ends", ends);
    file.bytes("word.letters", letters.toByteArray());
  }
}
