package io.newstally.annotate.word;

import io.newstally.annotate.flat.FlatWriter;
import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Makes the flat file of {@link WordClusters} from the lexicon inside an entity model. */
public final class WordClustersConverter {

  /** The source, under the folder of the unpacked models. */
  public static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** How many objects the model begins with; the last is the feature factory with the lexicon. */
  private static final int FIRST_OBJECTS = 6;

  private WordClustersConverter() {}

  /**
   * Converts.
   *
   * @param corenlpModels the folder into which the CoreNLP models were unpacked
   * @param sourceDigest the digest of the model, which {@link WordClusters#open} will insist on
   */
  public static void convert(Path corenlpModels, Path flatFile, String sourceDigest)
      throws IOException {
    Map<?, ?> lexicon = lexicon(corenlpModels.resolve(MODEL));
    // the table keeps the hash of the empty word for itself; no token is empty
    lexicon.remove("");
    long[] words = new long[lexicon.size()];
    int[] clusters = new int[lexicon.size()];
    int at = 0;
    for (Map.Entry<?, ?> entry : lexicon.entrySet()) {
      words[at] = TextHash.of((String) entry.getKey()).value();
      clusters[at++] = Integer.parseInt((String) entry.getValue());
    }
    FlatWriter file = new FlatWriter(WordClusters.KIND, sourceDigest);
    LongTable.write(file, WordClusters.CLUSTERS, words, clusters);
    file.write(flatFile);
  }

  private static Map<?, ?> lexicon(Path model) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(model));
        LexiconCatcher in = new LexiconCatcher(new GZIPInputStream(bytes, 1 << 16))) {
      for (int i = 0; i < FIRST_OBJECTS; i++) {
        in.readObject();
      }
      Map<?, ?> lexicon = in.caught;
      if (lexicon == null) {
        throw new IOException(model + " holds no lexicon of word clusters");
      }
      return lexicon;
    } catch (ClassNotFoundException e) {
      throw new IOException(model + " was written by another version of CoreNLP", e);
    }
  }

  /**
   * Keeps the largest map that passes: the lexicon is a private field of an object in the stream,
   * and every object passes {@link #resolveObject}.
   */
  private static final class LexiconCatcher extends ObjectInputStream {

    private @Nullable Map<?, ?> caught;

    LexiconCatcher(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      if (object instanceof Map<?, ?> map && (caught == null || map.size() > caught.size())) {
        caught = map;
      }
      return object;
    }
  }
}
