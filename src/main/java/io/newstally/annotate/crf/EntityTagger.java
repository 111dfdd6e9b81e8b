package io.newstally.annotate.crf;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.newstally.annotate.flat.FlatFile;
import io.newstally.annotate.word.WordCache;
import io.newstally.annotate.word.WordClusters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Labels people, places, organisations and more, as CoreNLP's {@code ClassifierCombiner} does with
 * the three English models ({@code all.3class}, {@code muc.7class} and {@code conll.4class}) that
 * {@code NERClassifierCombiner} asks before it recognises numbers and times. Safe for use by many
 * threads.
 */
public final class EntityTagger {

  static final String KIND = "entity models";
  static final List<String> MODELS = List.of("all.3class", "muc.7class", "conll.4class");

  private static final int CACHED_WORDS = 20_000;
  private static final String PROPER_NOUN = "NNP";

  private final List<EntityModel> models;
  private final LabelMerger merger;
  private final ScoredWord outside;
  private final WordCache<ScoredWord> words;

  private EntityTagger(List<EntityModel> models, WordClusters clusters) {
    this.models = models;
    this.merger = new LabelMerger(models.stream().map(EntityModel::labels).toList());
    this.outside = ScoredWord.of(Word.OUTSIDE, models);
    this.words =
        new WordCache<>(token -> ScoredWord.of(Word.of(token, clusters), models), CACHED_WORDS);
  }

  /**
   * Maps the models that {@link EntityModelsConverter} wrote.
   *
   * @param source the digest of the models that they must have been made from
   */
  public static EntityTagger open(Path file, String source, WordClusters clusters) {
    FlatFile flat = FlatFile.open(file, KIND, source);
    Stream<EntityModel> models = MODELS.stream().map(name -> new EntityModel(flat, name));
    return new EntityTagger(models.toList(), clusters);
  }

  /**
   * Sets each token's {@code AnswerAnnotation}, from the words and the parts of speech.
   *
   * @param tokens of a sentence
   */
  public void tag(List<CoreLabel> tokens) {
    Sentence sentence = sentence(tokens);
    String[] labels = decode(sentence, 0);
    for (int model = 1; model < models.size(); model++) {
      merger.merge(labels, decode(sentence, model), model);
    }
    for (int i = 0; i < labels.length; i++) {
      tokens.get(i).set(CoreAnnotations.AnswerAnnotation.class, labels[i]);
    }
  }

  private Sentence sentence(List<CoreLabel> tokens) {
    List<ScoredWord> scored = new ArrayList<>(tokens.size());
    boolean[] properNouns = new boolean[tokens.size()];
    for (CoreLabel token : tokens) {
      properNouns[scored.size()] = PROPER_NOUN.equals(token.tag());
      scored.add(words.get(token.word()));
    }
    return new Sentence(scored, properNouns, outside);
  }

  private String[] decode(Sentence sentence, int number) {
    EntityModel model = models.get(number);
    int[] sequence = Viterbi.decode(model, sentence, number);
    String[] labels = new String[sequence.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = model.labels().get(sequence[i]);
    }
    return labels;
  }
}
