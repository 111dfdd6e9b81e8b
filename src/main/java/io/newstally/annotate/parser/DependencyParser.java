package io.newstally.annotate.parser;

import edu.stanford.nlp.ling.CoreLabel;
import io.newstally.annotate.flat.FlatFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A greedy transition parser with a neural network that chooses the moves: Danqi Chen and
 * Christopher Manning, <i>A Fast and Accurate Dependency Parser using Neural Networks</i>, EMNLP
 * 2014. It gives what CoreNLP's {@code DependencyParser} gives with the same model, as basic
 * dependencies.
 *
 * <p>Words go from a buffer over a stack, and each move shifts a word or makes an arc between the
 * two topmost words ({@link Transitions}). The network sees 18 words around the top of the stack,
 * their tags and arcs ({@link Positions}), and scores all moves ({@link Network}); the legal move
 * with the highest score is made.
 *
 * <p>It is faster than CoreNLP because moves are numbers instead of strings, children are known
 * instead of searched ({@link Configuration}), what a word adds to the hidden layer is computed
 * once and on demand ({@link Contributions}), sums are kept from move to move ({@link
 * HiddenLayer}), and arithmetic is in floats that the compiler vectorises. Rounding differs from
 * CoreNLP's double sums, so a choice closer than {@link #DOUBT} is settled by {@link ExactScores}.
 *
 * <p>Safe for use by many threads.
 */
public final class DependencyParser {

  /** The kind of its flat file. */
  static final String KIND = "parser";

  /**
   * Relative to the highest score. Over 47,000 configurations of news, no score differed from its
   * exact value by more than 3e-6 of that; this is thirty times as much, and one choice in ten
   * thousand is doubtful.
   */
  private static final float DOUBT = 1e-4f;

  private final Vocabulary vocabulary;
  private final Transitions transitions;
  private final Network network;
  private final Contributions contributions;
  private final ExactScores exact;

  private DependencyParser(FlatFile flat) {
    vocabulary = new Vocabulary(flat);
    transitions = new Transitions(vocabulary.labels());
    network = new Network(flat);
    contributions = new Contributions(network, vocabulary);
    exact = new ExactScores(network, flat);
  }

  /**
   * Reads a model.
   *
   * @param flatFile what {@link ParserConverter} made
   * @param sourceDigest the digest of the CoreNLP model that it must have been made from
   * @throws io.newstally.annotate.flat.FlatException when it is missing or unusable
   */
  public static DependencyParser open(Path flatFile, String sourceDigest) {
    return new DependencyParser(FlatFile.open(flatFile, KIND, sourceDigest));
  }

  /**
   * Parses a sentence.
   *
   * @param tokens with word and tag
   * @return an arc for each of the tokens
   */
  public List<Arc> parse(List<CoreLabel> tokens) {
    Configuration state = new Configuration(tokens.size());
    Features features = new Features(tokens, vocabulary);
    HiddenLayer hidden = new HiddenLayer(features, contributions);
    float[] sums = new float[network.hiddenSize()];
    float[] scores = new float[network.moves()];
    while (!state.isFinished()) {
      int move = transitions.forced(state);
      if (move < 0) {
        hidden.fill(sums, state);
        network.score(sums, scores);
        move = best(scores, state, features);
      }
      transitions.apply(move, state);
    }
    return arcs(state);
  }

  private int best(float[] scores, Configuration state, Features features) {
    int best = -1;
    float highest = Float.NEGATIVE_INFINITY;
    float second = Float.NEGATIVE_INFINITY;
    for (int move = 0; move < scores.length; move++) {
      if (scores[move] > second && transitions.isLegal(move, state)) {
        if (scores[move] > highest) {
          second = highest;
          highest = scores[move];
          best = move;
        } else {
          second = scores[move];
        }
      }
    }
    boolean certain = highest - second > DOUBT * Math.max(1, Math.abs(highest));
    return certain ? best : best(exact.scores(state, features), state);
  }

  private int best(double[] scores, Configuration state) {
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      if ((best < 0 || scores[move] > scores[best]) && transitions.isLegal(move, state)) {
        best = move;
      }
    }
    return best;
  }

  private List<Arc> arcs(Configuration state) {
    int words = state.none() - 1;
    boolean[] passive = new boolean[words + 1];
    for (int node = 1; node <= words; node++) {
      passive[state.head(node)] |= vocabulary.relation(state.label(node)).equals("aux:pass");
    }
    List<Arc> arcs = new ArrayList<>(words);
    for (int node = 1; node <= words; node++) {
      String relation = vocabulary.relation(state.label(node));
      int head = state.head(node);
      arcs.add(new Arc(head - 1, passive[head] ? ofPassive(relation) : relation));
    }
    return arcs;
  }

  /** What CoreNLP's {@code UniversalEnglishGrammaticalStructure.correctSubjPass} does. */
  private static String ofPassive(String relation) {
    return switch (relation) {
      case "nsubj" -> "nsubj:pass";
      case "csubj" -> "csubj:pass";
      default -> relation;
    };
  }
}
