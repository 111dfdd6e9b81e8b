package io.newstally.annotate.crf;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import io.newstally.annotate.flat.FlatWriter;
import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Makes the flat file of {@link EntityTagger} from CoreNLP's three models, which it reads as {@code
 * CRFClassifier.loadClassifier} does.
 */
public final class EntityModelsConverter {

  /** The sources, under the folder of the unpacked models, in the order of the taggers. */
  public static final List<String> MODELS =
      EntityTagger.MODELS.stream()
          .map(name -> "edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz")
          .toList();

  /** What a model's file holds, in order. */
  private record Model(
      List<?> labelIndices,
      Index<?> classes,
      Index<?> features,
      SeqClassifierFlags flags,
      List<double[]> weights,
      Set<?> knownWords) {}

  private EntityModelsConverter() {}

  /**
   * Converts.
   *
   * @param corenlpModels the folder into which the CoreNLP models were unpacked
   * @param sourceDigest the digest of the models, which {@link EntityTagger#open} will insist on
   */
  public static void convert(Path corenlpModels, Path flatFile, String sourceDigest)
      throws IOException {
    FlatWriter file = new FlatWriter(EntityTagger.KIND, sourceDigest);
    for (int i = 0; i < MODELS.size(); i++) {
      add(read(corenlpModels.resolve(MODELS.get(i))), EntityTagger.MODELS.get(i), file);
    }
    file.write(flatFile);
  }

  private static Model read(Path model) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(model));
        ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(bytes, 1 << 16))) {
      List<?> labelIndices = (List<?>) in.readObject();
      Index<?> classes = (Index<?>) in.readObject();
      Index<?> features = (Index<?>) in.readObject();
      SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
      Object factories = in.readObject();
      for (int i = factories instanceof Integer count ? count : 0; i > 0; i--) {
        in.readObject();
      }
      in.readInt();
      double[][] weights = (double[][]) in.readObject();
      Set<?> knownWords = (Set<?>) in.readObject();
      return new Model(labelIndices, classes, features, flags, Arrays.asList(weights), knownWords);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException(model + " was written by another version of CoreNLP", e);
    }
  }

  private static void add(Model model, String name, FlatWriter file) throws IOException {
    List<String> labels = model.classes().objectsList().stream().map(String.class::cast).toList();
    int longest = model.flags().maxNGramLeng;
    file.strings(name + EntityModel.LABELS, labels);
    file.ints(
        name + EntityModel.SETTINGS,
        new int[] {
          model.flags().wordShape,
          model.flags().disjunctionWidth,
          longest < 0 ? Integer.MAX_VALUE : longest,
          model.flags().useTitle ? 1 : 0
        });
    file.doubles(name + EntityModel.TRANSITIONS, transitions(model));
    addFeatures(model, name, file);
    long[] known =
        model.knownWords().stream().mapToLong(word -> TextHash.of((String) word).value()).toArray();
    LongTable.write(file, name + EntityModel.KNOWN_WORDS, known, new int[known.length]);
  }

  /** Zero for each pair of labels that was met in training, negative infinity for the others. */
  private static double[] transitions(Model model) {
    int labels = model.classes().size();
    double[] transitions = new double[labels * labels];
    Arrays.fill(transitions, Double.NEGATIVE_INFINITY);
    for (int place : places((Index<?>) model.labelIndices().get(1), labels)) {
      transitions[place] = 0;
    }
    return transitions;
  }

  /** Where the weights of a label or of a pair of labels go, in the order of CoreNLP's index. */
  private static int[] places(Index<?> index, int labels) {
    return index.objectsList().stream()
        .mapToInt(
            label -> {
              int place = 0;
              for (int part : ((CRFLabel) label).getLabel()) {
                place = place * labels + part;
              }
              return place;
            })
        .toArray();
  }

  private static void addFeatures(Model model, String name, FlatWriter file) throws IOException {
    int labels = model.classes().size();
    int[] single = places((Index<?>) model.labelIndices().get(0), labels);
    int[] paired = places((Index<?>) model.labelIndices().get(1), labels);
    int count = model.features().size();
    long[] names = new long[count];
    int[] at = new int[count];
    float[] weights = new float[count * labels * labels];
    int end = 0;
    for (int i = 0; i < count; i++) {
      String feature = (String) model.features().get(i);
      if (!FeatureNames.knows(feature)) {
        throw new IOException("the model " + name + " has a feature that is not known: " + feature);
      }
      boolean pair = feature.endsWith("|CpC");
      int[] places = pair ? paired : single;
      double[] of = model.weights().get(i);
      names[i] = TextHash.of(feature).value();
      at[i] = end;
      for (int k = 0; k < places.length; k++) {
        weights[end + places[k]] = (float) of[k];
      }
      end += pair ? labels * labels : labels;
    }
    LongTable.write(file, name + EntityModel.FEATURES, names, at);
    file.floats(name + EntityModel.WEIGHTS, Arrays.copyOf(weights, end));
  }
}
