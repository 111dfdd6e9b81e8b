package io.newstally.annotate.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import io.newstally.annotate.flat.FlatFile;
import io.newstally.annotate.flat.LongTable;
import io.newstally.annotate.flat.TextHash;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The features and weights of one of CoreNLP's {@code CRFClassifier}s: a linear-chain conditional
 * random field (Lafferty, McCallum and Pereira 2001; Finkel, Grenager and Manning 2005).
 *
 * <p>The score of a sequence of labels is the sum of the weights of the features that hold: of each
 * token for its label, and of each two neighbours for their labels. CoreNLP builds the names of a
 * hundred features for each token and looks each up. Here, the weights of all features that depend
 * on a single word are summed once for each different word; only the dozen that join two or three
 * words are looked up at each token, by a hash joined from those of their parts.
 */
final class EntityModel {

  static final String LABELS = ".labels";
  static final String SETTINGS = ".settings";
  static final String FEATURES = ".features";
  static final String WEIGHTS = ".weights";
  static final String TRANSITIONS = ".transitions";
  static final String KNOWN_WORDS = ".words";

  private final List<String> labels;
  private final LongTable features;
  private final FloatBuffer weights;
  private final double[] transitions;
  private final KnownWords knownWords;
  private final int shape;
  private final int reach;
  private final int longestAffix;
  private final boolean titles;
  private final int namelikeLater;
  private final int namelikeEarlier;
  private final int notNamelike;

  /** The model {@code name} of a file. */
  EntityModel(FlatFile file, String name) {
    this.labels = List.of(file.strings(name + LABELS));
    this.features = LongTable.in(file, name + FEATURES);
    this.weights = file.floats(name + WEIGHTS);
    this.transitions = new double[labels.size() * labels.size()];
    file.doubles(name + TRANSITIONS).get(transitions);
    this.knownWords = new KnownWords(LongTable.in(file, name + KNOWN_WORDS));
    IntBuffer settings = file.ints(name + SETTINGS);
    this.shape = settings.get(0);
    this.reach = settings.get(1);
    this.longestAffix = settings.get(2);
    this.titles = settings.get(3) > 0;
    this.namelikeLater = place(FeatureNames.NAMELIKE_LATER);
    this.namelikeEarlier = place(FeatureNames.NAMELIKE_EARLIER);
    this.notNamelike = place(FeatureNames.NOT_NAMELIKE);
    add(place(FeatureNames.PAIR_ALWAYS), transitions);
  }

  /** The labels in the model's order; the first one is that of no entity. */
  List<String> labels() {
    return labels;
  }

  private int place(TextHash name) {
    return features.get(name.value());
  }

  private void add(int place, double[] scores) {
    if (place >= 0) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights.get(place + i);
      }
    }
  }

  private double[] sum(TextHash... names) {
    double[] sum = new double[labels.size()];
    for (TextHash name : names) {
      add(place(name), sum);
    }
    return sum;
  }

  private int[] places(TextHash... names) {
    return Arrays.stream(names).mapToInt(this::place).filter(place -> place >= 0).toArray();
  }

  /** What a word adds to the scores wherever it stands. */
  WordScores scores(Word word) {
    boolean outside = word.text().isEmpty();
    TextHash text = word.hash();
    TextHash cluster = word.cluster();
    TextHash pairCluster = word.pairCluster();
    TextHash shaped =
        outside
            ? TextHash.EMPTY
            : TextHash.of(WordShapeClassifier.wordShape(word.text(), shape, knownWords));
    TextHash shapedAfter = outside ? cluster : shaped;
    return new WordScores(
        shaped,
        here(word, shaped),
        sum(
            text.then(FeatureNames.WORD_BEFORE),
            cluster.then(FeatureNames.CLUSTER_BEFORE),
            shaped.then(FeatureNames.SHAPE_BEFORE)),
        sum(
            text.then(FeatureNames.WORD_AFTER),
            cluster.then(FeatureNames.CLUSTER_AFTER),
            shaped.then(FeatureNames.SHAPE_AFTER)),
        place(text.then(FeatureNames.NEAR_BEFORE)),
        place(text.then(FeatureNames.NEAR_AFTER)),
        places(
            text.then(FeatureNames.PAIR_WORD),
            pairCluster.then(FeatureNames.PAIR_CLUSTER),
            shaped.then(FeatureNames.PAIR_SHAPE),
            shaped.then(FeatureNames.PAIR_SHAPE_TOO)),
        places(
            text.then(FeatureNames.PAIR_WORD_BEFORE),
            pairCluster.then(FeatureNames.PAIR_CLUSTER_BEFORE),
            shaped.then(FeatureNames.PAIR_SHAPE_BEFORE)),
        places(shapedAfter.then(FeatureNames.PAIR_SHAPE_AFTER)));
  }

  private double[] here(Word word, TextHash shaped) {
    Set<TextHash> names = affixes('<' + word.text() + '>');
    names.add(FeatureNames.ALWAYS);
    names.add(word.hash().then(FeatureNames.WORD));
    names.add(word.cluster().then(FeatureNames.CLUSTER));
    names.add(shaped.then(FeatureNames.SHAPE));
    if (titles && word.title()) {
      names.add(FeatureNames.TITLE);
    }
    return sum(names.toArray(TextHash[]::new));
  }

  /** First letters and last letters of a word between brackets, at least two, each once. */
  private Set<TextHash> affixes(String word) {
    Set<TextHash> names = new LinkedHashSet<>();
    int longest = Math.min(longestAffix, word.length());
    for (int length = 2; length <= longest; length++) {
      names.add(affix(word.substring(0, length)));
      names.add(affix(word.substring(word.length() - length)));
    }
    return names;
  }

  private static TextHash affix(String letters) {
    return FeatureNames.LETTERS.then(TextHash.of(letters)).then(FeatureNames.LETTERS_END);
  }

  /**
   * The scores of a token's labels.
   *
   * @param model this model's number in the sentence's scores
   */
  double[] labelScores(Sentence sentence, int i, int model) {
    WordScores here = sentence.scores(i, model);
    WordScores before = sentence.scores(i - 1, model);
    WordScores after = sentence.scores(i + 1, model);
    double[] scores = here.here().clone();
    for (int label = 0; label < scores.length; label++) {
      scores[label] += before.before()[label] + after.after()[label];
    }
    addNear(sentence, i, model, scores);
    addNamelike(sentence, i, scores);
    addShapes(before.shape(), here.shape(), after.shape(), scores);
    addNeighbours(sentence, i, here.shape(), scores);
    return scores;
  }

  private void addShapes(TextHash before, TextHash here, TextHash after, double[] scores) {
    TextHash dotsBefore = before.then(FeatureNames.DOTS).then(here);
    TextHash dotsAfter = FeatureNames.DOTS.then(after);
    add(place(dotsBefore.then(FeatureNames.SHAPES_BEFORE)), scores);
    add(place(here.then(dotsAfter).then(FeatureNames.SHAPES_AFTER)), scores);
    add(place(dotsBefore.then(dotsAfter).then(FeatureNames.SHAPES_AROUND)), scores);
  }

  private void addNeighbours(Sentence sentence, int i, TextHash shape, double[] scores) {
    TextHash dots = FeatureNames.DOTS.then(shape);
    Word before = sentence.word(i - 1);
    Word after = sentence.word(i + 1);
    add(place(before.hash().then(dots).then(FeatureNames.WORD_BEFORE_SHAPE)), scores);
    TextHash shapeDots = shape.then(FeatureNames.DOTS);
    add(place(shapeDots.then(after.hash()).then(FeatureNames.SHAPE_WORD_AFTER)), scores);
    if (before.isShort()) {
      TextHash second = sentence.word(i - 2).hash();
      add(place(second.then(dots).then(FeatureNames.SECOND_BEFORE_SHAPE)), scores);
    }
    if (after.isShort()) {
      TextHash second = sentence.word(i + 2).hash();
      add(place(second.then(dots).then(FeatureNames.SECOND_AFTER_SHAPE)), scores);
    }
  }

  /** A word that stands near twice counts once. */
  private void addNear(Sentence sentence, int i, int model, double[] scores) {
    for (int far = 1; far <= reach; far++) {
      if (isFirst(sentence, i, far, 1)) {
        add(sentence.scores(i + far, model).nearAfter(), scores);
      }
      if (isFirst(sentence, i, far, -1)) {
        add(sentence.scores(i - far, model).nearBefore(), scores);
      }
    }
  }

  private static boolean isFirst(Sentence sentence, int i, int far, int step) {
    for (int nearer = 1; nearer < far; nearer++) {
      if (sentence.word(i + step * nearer).sameAs(sentence.word(i + step * far))) {
        return false;
      }
    }
    return true;
  }

  private void addNamelike(Sentence sentence, int i, double[] scores) {
    if (!sentence.isNamelike(i)) {
      add(notNamelike, scores);
      return;
    }
    if (sentence.isAgain(i, 1)) {
      add(namelikeLater, scores);
    }
    if (sentence.isAgain(i, -1)) {
      add(namelikeEarlier, scores);
    }
  }

  /**
   * The scores of the labels of a token and the one before it: {@code [before * labels + here]},
   * negative infinity for pairs that the model never met.
   */
  double[] pairScores(Sentence sentence, int i, int model) {
    double[] scores = transitions.clone();
    WordScores here = sentence.scores(i, model);
    WordScores before = sentence.scores(i - 1, model);
    addAll(here.pairHere(), scores);
    addAll(before.pairBefore(), scores);
    addAll(sentence.scores(i + 1, model).pairAfter(), scores);
    addJoined(
        sentence.word(i - 1).hash(), sentence.word(i).hash(), FeatureNames.PAIR_WORDS, scores);
    addJoined(
        sentence.word(i - 1).pairCluster(),
        sentence.word(i).pairCluster(),
        FeatureNames.PAIR_CLUSTERS,
        scores);
    addJoined(before.shape(), here.shape(), FeatureNames.PAIR_SHAPES, scores);
    return scores;
  }

  private void addAll(int[] places, double[] scores) {
    for (int place : places) {
      add(place, scores);
    }
  }

  private void addJoined(TextHash before, TextHash here, TextHash name, double[] scores) {
    add(place(before.then(FeatureNames.DASH).then(here).then(name)), scores);
  }
}
