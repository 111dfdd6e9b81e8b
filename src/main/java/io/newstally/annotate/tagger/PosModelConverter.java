package io.newstally.annotate.tagger;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import io.newstally.annotate.flat.FlatWriter;
import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the flat file of {@link PosTagger} from CoreNLP's model, which it reads as {@code
 * MaxentTagger.readModelAndInit} does.
 */
public final class PosModelConverter {

  /** The source, under the folder of the unpacked models. */
  public static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static final String EXTRACTORS =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
          + " ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";

  private static final String RARE_EXTRACTORS =
      "Extractors[ExtractorWordShapeClassifier(-1,chris2), ExtractorWordShapeClassifier(0,chris2),"
          + " ExtractorWordShapeClassifier(1,chris2), ExtractorDistsim(-1,word),"
          + " ExtractorDistsim(0,word), ExtractorDistsim(1,word),"
          + " ExtractorDistsimConjunction(-1,1), ExtractorUCase(), ExtractorCNumber(), ExtractorDash(),"
          + " ExtractorLetterDigitDash(), CompanyNameDetector(), ExtractorAllCapitalized(),"
          + " ExtractorUpperDigitDash(), ExtractorStartSentenceCap(), ExtractorMidSentenceCapC(),"
          + " ExtractorMidSentenceCap(), "
          + affixes("ExtractorWordPref")
          + affixes("ExtractorWordSuff")
          + "ExtractorWordShapeClassifier(0,chris4), ExtractorNonAlphanumeric()]";

  /** A feature's weight for a tag. */
  private record Weight(int tag, int number) {}

  private final DataInputStream in;
  private final FlatWriter file;
  private final List<String> tags = new ArrayList<>();

  private PosModelConverter(DataInputStream in, FlatWriter file) {
    this.in = in;
    this.file = file;
  }

  private static String affixes(String extractor) {
    StringBuilder names = new StringBuilder();
    for (int letters = 1; letters <= Feature.AFFIXES; letters++) {
      names.append(extractor).append("(len").append(letters).append(",w0), ");
    }
    return names.toString();
  }

  /**
   * Converts.
   *
   * @param corenlpModels the folder into which the CoreNLP models were unpacked
   * @param sourceDigest the digest of the model, which {@link PosTagger#open} will insist on
   */
  public static void convert(Path corenlpModels, Path flatFile, String sourceDigest)
      throws IOException {
    Path model = corenlpModels.resolve(MODEL);
    FlatWriter file = new FlatWriter(TaggerModel.KIND, sourceDigest);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(model), 1 << 16))) {
      new PosModelConverter(in, file).convert();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(model + " was written by another version of CoreNLP", e);
    }
    file.write(flatFile);
  }

  private void convert() throws IOException, ClassNotFoundException {
    TaggerConfig config = TaggerConfig.readConfig(in);
    in.readInt();
    in.readInt();
    Map<String, TagCounts> dictionary = readDictionary();
    List<Integer> openTags = readTags();
    writeDictionary(dictionary, config.getRareWordThresh());
    file.strings(TaggerModel.TAGS, tags);
    file.ints(TaggerModel.OPEN_TAGS, openTags.stream().mapToInt(Integer::intValue).toArray());
    insistOnExtractors();
    writeFeatures(readFeatures(), LambdaSolve.read_lambdas(in));
  }

  private Map<String, TagCounts> readDictionary() throws IOException {
    Map<String, TagCounts> dictionary = new LinkedHashMap<>();
    for (int words = in.readInt(); words > 0; words--) {
      dictionary.put(in.readUTF(), TagCounts.read(in));
    }
    if (in.readInt() > 0) {
      throw new IOException("the tagger has verbs with particles, which are not known");
    }
    return dictionary;
  }

  /** Reads all tags; gives those that a word may have that was never met. */
  private List<Integer> readTags() throws IOException {
    List<Integer> open = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      tags.add(in.readUTF());
      if (!in.readBoolean()) {
        open.add(tags.size() - 1);
      }
    }
    return open;
  }

  private void writeDictionary(Map<String, TagCounts> dictionary, int rareBelow) {
    long[] words = new long[dictionary.size()];
    int[] at = new int[words.length];
    List<Integer> entries = new ArrayList<>();
    int i = 0;
    for (Map.Entry<String, TagCounts> entry : dictionary.entrySet()) {
      words[i] = TextHash.of(entry.getKey()).value();
      at[i++] = entries.size();
      TagCounts counts = entry.getValue();
      List<Integer> possible = counts.possible().stream().map(tags::indexOf).toList();
      entries.add(counts.sum() < rareBelow ? 1 : 0);
      entries.add(tags.indexOf(counts.first()));
      entries.add(possible.size());
      entries.addAll(possible);
    }
    LongTable.write(file, TaggerModel.DICTIONARY, words, at);
    file.ints(TaggerModel.ENTRIES, entries.stream().mapToInt(Integer::intValue).toArray());
  }

  private void insistOnExtractors() throws IOException, ClassNotFoundException {
    ObjectInputStream objects = new ObjectInputStream(in);
    String common = ((Extractors) objects.readObject()).toString();
    String rare = ((Extractors) objects.readObject()).toString();
    if (!common.equals(EXTRACTORS) || !rare.equals(RARE_EXTRACTORS)) {
      throw new IOException("the tagger looks at other features: " + common + ", " + rare);
    }
  }

  private Map<Long, List<Weight>> readFeatures() throws IOException {
    Map<Long, List<Weight>> features = new LinkedHashMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      int number = in.readInt();
      long feature = Feature.numbered(in.readInt(), in.readUTF()).value();
      Weight weight = new Weight(tags.indexOf(in.readUTF()), number);
      features.computeIfAbsent(feature, f -> new ArrayList<>()).add(weight);
    }
    return features;
  }

  private void writeFeatures(Map<Long, List<Weight>> features, double[] lambdas) {
    int[] numbers = new int[features.size()];
    int[] starts = new int[features.size() + 1];
    int[] weightedTags = new int[lambdas.length];
    double[] weights = new double[lambdas.length];
    int feature = 0;
    int end = 0;
    for (List<Weight> of : features.values()) {
      for (Weight weight : of) {
        weightedTags[end] = weight.tag();
        weights[end++] = lambdas[weight.number()];
      }
      numbers[feature] = feature;
      starts[++feature] = end;
    }
    long[] names = features.keySet().stream().mapToLong(Long::longValue).toArray();
    LongTable.write(file, TaggerModel.FEATURES, names, numbers);
    file.ints(TaggerModel.STARTS, starts);
    file.ints(TaggerModel.WEIGHTED_TAGS, weightedTags);
    file.doubles(TaggerModel.WEIGHTS, weights);
  }
}
