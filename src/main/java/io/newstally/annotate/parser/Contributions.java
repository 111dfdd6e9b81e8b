package io.newstally.annotate.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What features add to the hidden layer, remembered across sentences and threads.
 *
 * <p>A word is looked up together with its tag. The table is a direct-mapped cache: a key has one
 * place, and a newer vector drives out the one that is there. So it is bounded, needs no lock, and
 * a race costs one computation.
 */
final class Contributions {

  private static final int CACHE_BITS = 14;

  private static final class Entry {
    final long key;
    final float[] vector;

    Entry(long key, float[] vector) {
      this.key = key;
      this.vector = vector;
    }
  }

  private final Network network;
  private final AtomicReferenceArray<@Nullable Entry> cache =
      new AtomicReferenceArray<>(1 << CACHE_BITS);

  private final float[][] noChildren = new float[Positions.NODES][];

  Contributions(Network network, Vocabulary vocabulary) {
    this.network = network;
    for (int depth = 0; depth < 2; depth++) {
      for (boolean left : new boolean[] {true, false}) {
        int position = Positions.child(depth, left);
        noChildren[position] = noChildren(position, vocabulary);
      }
    }
  }

  private float[] noChildren(int position, Vocabulary vocabulary) {
    float[] sum = new float[network.hiddenSize()];
    for (int p = position; p < position + Positions.CHILDREN; p += 2) {
      Sums.add(
          sum,
          word(vocabulary.noWord(), vocabulary.noTag(), p),
          feature(vocabulary.label(Transitions.NO_LABEL), Positions.label(p)));
    }
    return sum;
  }

  /** The empty side of children that begins at a node position. */
  float[] noChildren(int position) {
    return noChildren[position];
  }

  /** A word at a node position and its tag. */
  float[] word(int word, int tag, int position) {
    long key = ((long) word << Integer.SIZE | tag) * Positions.INPUTS + position;
    int place = place(key);
    Entry entry = cache.get(place);
    if (entry != null && entry.key == key) {
      return entry.vector;
    }
    float[] vector = network.contribution(word, position);
    Sums.add(vector, feature(tag, Positions.tag(position)));
    cache.set(place, new Entry(key, vector));
    return vector;
  }

  /** A tag or a label at an input. */
  float[] feature(int feature, int position) {
    long key = -1 - ((long) feature * Positions.INPUTS + position);
    int place = place(key);
    Entry entry = cache.get(place);
    if (entry != null && entry.key == key) {
      return entry.vector;
    }
    float[] vector = network.contribution(feature, position);
    cache.set(place, new Entry(key, vector));
    return vector;
  }

  /** Fibonacci hashing (Knuth, volume 3, section 6.4). */
  private static int place(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - CACHE_BITS));
  }
}
