package io.newstally.annotate.word;

import io.newstally.annotate.flat.FlatFile;
import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.nio.file.Path;

/**
 * Half a million words in 512 clusters of words that occur alike (Clark, "Combining Distributional
 * and Morphological Information for Part of Speech Induction", 2003). CoreNLP calls them distsim
 * and keeps a copy of the lexicon in every model; here it is mapped once, as hashes of words.
 */
public final class WordClusters {

  static final String KIND = "word clusters";
  static final String CLUSTERS = "clusters";

  private final LongTable clusters;

  private WordClusters(LongTable clusters) {
    this.clusters = clusters;
  }

  /**
   * Maps a file of clusters.
   *
   * @param source the digest of the model that it must have been made from
   */
  public static WordClusters open(Path file, String source) {
    return new WordClusters(LongTable.in(FlatFile.open(file, KIND, source), CLUSTERS));
  }

  /** The cluster of a word in lower case, from 0; -1 when it is not known. */
  public int of(String word) {
    return clusters.get(TextHash.of(word).value());
  }
}
