package io.newstally.annotate.parser;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What features add to the hidden layer, remembered across sentences and threads.
 *
 * <p>Tags and labels are a thousand and all kept. Words, looked up together with their tag, are too
 * many: half of them never come again. Their cache has two places for a key. A newcomer takes the
 * second one, and moves to the first when it is asked for again, so that what comes but once drives
 * out nothing that has proved useful (segmented LRU, Karedla, Love and Wherry 1994, with one place
 * in each segment). So it is bounded, needs no lock, and a race costs one computation.
 */
final class Contributions {

  private static final int PAIR_BITS = 13;

  private static final class Entry {
    final long key;
    final float[] vector;

    Entry(long key, float[] vector) {
      this.key = key;
      this.vector = vector;
    }
  }

  private final Network network;
  private final AtomicReferenceArray<@Nullable Entry> words =
      new AtomicReferenceArray<>(2 << PAIR_BITS);

  private final int firstFeature;
  private final AtomicReferenceArray<float @Nullable []> features;
  private final float[][] noChildren = new float[Positions.NODES][];

  Contributions(Network network, Vocabulary vocabulary) {
    this.network = network;
    firstFeature = vocabulary.words();
    features = new AtomicReferenceArray<>(vocabulary.tagsAndLabels() * Positions.INPUTS);
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
    int first = place(key);
    Entry proven = words.get(first);
    if (proven != null && proven.key == key) {
      return proven.vector;
    }
    Entry newcomer = words.get(first + 1);
    if (newcomer != null && newcomer.key == key) {
      words.set(first, newcomer);
      words.set(first + 1, proven);
      return newcomer.vector;
    }
    float[] vector = network.contribution(word, position);
    Sums.add(vector, feature(tag, Positions.tag(position)));
    words.set(first + 1, new Entry(key, vector));
    return vector;
  }

  /** A tag or a label at an input. */
  float[] feature(int feature, int position) {
    int place = (feature - firstFeature) * Positions.INPUTS + position;
    float[] vector = features.get(place);
    if (vector == null) {
      vector = network.contribution(feature, position);
      features.set(place, vector);
    }
    return vector;
  }

  /** The first place of a key, by Fibonacci hashing (Knuth, volume 3, section 6.4). */
  private static int place(long key) {
    return 2 * (int) ((key * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - PAIR_BITS));
  }
}
