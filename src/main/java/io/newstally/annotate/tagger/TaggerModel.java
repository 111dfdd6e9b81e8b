package io.newstally.annotate.tagger;

import io.newstally.annotate.flat.FlatFile;
import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The dictionary, features and weights of a tagger in a flat file. */
final class TaggerModel {

  static final String KIND = "tagger";
  static final String TAGS = "tags";
  static final String OPEN_TAGS = "open tags";
  static final String DICTIONARY = "dictionary";
  static final String ENTRIES = "entries";
  static final String FEATURES = "features";
  static final String STARTS = "starts";
  static final String WEIGHTED_TAGS = "weighted tags";
  static final String WEIGHTS = "weights";

  /**
   * What the dictionary knows of a word that was met in training.
   *
   * @param rare whether it was seldom met in training
   * @param first its most frequent tag
   * @param tags that it may have
   */
  record Entry(boolean rare, int first, List<Integer> tags) {}

  private final List<String> tags;
  private final List<Integer> openTags;
  private final LongTable dictionary;
  private final IntBuffer entries;
  private final LongTable features;
  private final IntBuffer starts;
  private final IntBuffer weightedTags;
  private final DoubleBuffer weights;

  TaggerModel(FlatFile file) {
    this.tags = List.of(file.strings(TAGS));
    IntBuffer open = file.ints(OPEN_TAGS);
    this.openTags = numbers(open, 0, open.limit());
    this.dictionary = LongTable.in(file, DICTIONARY);
    this.entries = file.ints(ENTRIES);
    this.features = LongTable.in(file, FEATURES);
    this.starts = file.ints(STARTS);
    this.weightedTags = file.ints(WEIGHTED_TAGS);
    this.weights = file.doubles(WEIGHTS);
  }

  private static List<Integer> numbers(IntBuffer from, int at, int count) {
    return IntStream.range(at, at + count).mapToObj(from::get).toList();
  }

  List<String> tags() {
    return tags;
  }

  /** The tags that a word may have that was never met. */
  List<Integer> openTags() {
    return openTags;
  }

  /** What the dictionary knows of a word, if it knows it. */
  @Nullable Entry entry(String word) {
    int at = dictionary.get(TextHash.of(word).value());
    return at < 0
        ? null
        : new Entry(
            entries.get(at) > 0,
            entries.get(at + 1),
            numbers(entries, at + 3, entries.get(at + 2)));
  }

  /** The number of a feature; -1 when it has no weights. */
  int feature(TextHash name) {
    return features.get(name.value());
  }

  /** Adds a feature's weights to the scores of the tags. */
  void add(int feature, double[] scores) {
    if (feature >= 0) {
      for (int i = starts.get(feature); i < starts.get(feature + 1); i++) {
        scores[weightedTags.get(i)] += weights.get(i);
      }
    }
  }
}
