package io.newstally.annotate.parser;

import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import io.newstally.annotate.flat.FlatWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/**
 * Makes the flat file of the parser from {@code english_UD.gz}, a text: sizes, then a line per
 * word, tag and label with its embedding, then the matrices row by row, then the features whose
 * hidden vectors CoreNLP keeps in double precision (see {@link ExactScores}).
 */
public final class ParserConverter {

  /** The model under the folder of the unpacked models. */
  public static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** CoreNLP's {@code Config.numPreComputed}. */
  private static final int PRECOMPUTED = 20_000;

  private final BufferedReader in;

  private ParserConverter(BufferedReader in) {
    this.in = in;
  }

  /**
   * Converts.
   *
   * @param corenlpModels the folder into which the CoreNLP models were unpacked
   * @param sourceDigest what {@link DependencyParser#open} will insist on
   * @throws IOException when the model cannot be read or the flat file not be written
   */
  public static void convert(Path corenlpModels, Path flatFile, String sourceDigest)
      throws IOException {
    try (InputStream file = Files.newInputStream(corenlpModels.resolve(MODEL));
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      new ParserConverter(in)
          .convert(new FlatWriter(DependencyParser.KIND, sourceDigest))
          .write(flatFile);
    }
  }

  private FlatWriter convert(FlatWriter flat) throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    int embedding = size("embeddingSize");
    int hidden = size("hiddenSize");
    int positions = size("numTokens");
    int precomputed = size("preComputed");
    float[] embeddings = new float[(words + tags + labels) * embedding];
    flat.ints("sizes", new int[] {embedding, hidden, positions});
    flat.strings("words", named(words, embeddings, 0));
    flat.strings("tags", named(tags, embeddings, words * embedding));
    List<String> names = named(labels, embeddings, (words + tags) * embedding);
    flat.strings("labels", names);
    flat.strings("relations", names.stream().map(ParserConverter::relation).toList());
    flat.floats("embeddings", embeddings);
    flat.floats("input", rows(positions * embedding, hidden));
    flat.floats("bias", rows(1, hidden));
    flat.floats("output", rows(hidden, Transitions.count(labels)));
    return flat.ints("precomputed", precomputed(precomputed));
  }

  private int size(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException(MODEL + ": '" + name + "=' expected, found '" + line + "'");
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  /** The first words of the next lines; the numbers behind them are put into {@code values}. */
  private List<String> named(int lines, float[] values, int begin) throws IOException {
    List<String> names = new ArrayList<>(lines);
    int at = begin;
    for (int i = 0; i < lines; i++) {
      StringTokenizer parts = new StringTokenizer(line(), " ");
      names.add(parts.nextToken());
      while (parts.hasMoreTokens()) {
        values[at++] = Float.parseFloat(parts.nextToken());
      }
    }
    return names;
  }

  private float[] rows(int lines, int columns) throws IOException {
    float[] values = new float[lines * columns];
    int at = 0;
    for (int i = 0; i < lines; i++) {
      StringTokenizer parts = new StringTokenizer(line(), " ");
      while (parts.hasMoreTokens()) {
        values[at++] = Float.parseFloat(parts.nextToken());
      }
    }
    return values;
  }

  private int[] precomputed(int count) throws IOException {
    int[] features = new int[Math.min(count, PRECOMPUTED)];
    int at = 0;
    while (at < features.length) {
      StringTokenizer parts = new StringTokenizer(line(), " ");
      while (at < features.length && parts.hasMoreTokens()) {
        features[at++] = Integer.parseInt(parts.nextToken());
      }
    }
    Arrays.sort(features);
    return features;
  }

  private String line() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException(MODEL + " is cut off");
    }
    return line;
  }

  /** The name under which CoreNLP shows a label of the model. */
  private static String relation(String label) {
    GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
    return known == null ? label : known.toString();
  }
}
