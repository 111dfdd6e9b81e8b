package io.newstally.annotate.tagger;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.common.Tagger;
import io.newstally.annotate.flat.FlatFile;
import io.newstally.annotate.flat.TextHash;
import io.newstally.annotate.word.WordCache;
import io.newstally.annotate.word.WordClusters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags parts of speech as CoreNLP's {@code MaxentTagger} does with the model {@code
 * english-left3words-distsim}: a maximum-entropy Markov model over pairs of tags (Toutanova, Klein,
 * Manning and Singer 2003).
 *
 * <p>CoreNLP extracts some forty features as texts at each token. Here, what depends on a single
 * word is summed once for each different word, and what the tags before add is a table made when
 * the model is opened; a token costs a few additions. Safe for use by many threads.
 */
public final class PosTagger {

  private static final int CACHED_WORDS = 20_000;
  private static final String OUTSIDE = "NA";

  /** How far behind a word the end of a company's name may stand. */
  private static final int COMPANY_REACH = 3;

  private static final TextHash BAR = TextHash.of("|");
  private static final TextHash CLUSTERS = Feature.CLUSTERS.of("");

  private final TaggerModel model;
  private final TagHistory history;
  private final WordCache<Word> words;
  private final Word outside;
  private final Word end;
  private final int company;
  private final int noCompany;

  private PosTagger(TaggerModel model, WordClusters clusters) {
    this.model = model;
    this.history = new TagHistory(model);
    this.words = new WordCache<>(token -> Word.of(token, clusters, model), CACHED_WORDS);
    this.outside = Word.of(OUTSIDE, clusters, model);
    this.end = Word.of(Tagger.EOS_WORD, clusters, model);
    this.company = model.feature(Feature.COMPANY.of("1"));
    this.noCompany = model.feature(Feature.COMPANY.of("0"));
  }

  /**
   * Maps the model that {@link PosModelConverter} wrote.
   *
   * @param source the digest of the model that it must have been made from
   */
  public static PosTagger open(Path file, String source, WordClusters clusters) {
    return new PosTagger(new TaggerModel(FlatFile.open(file, TaggerModel.KIND, source)), clusters);
  }

  /**
   * Sets each token's tag.
   *
   * @param tokens of a sentence
   */
  public void tag(List<CoreLabel> tokens) {
    List<Word> sentence = new ArrayList<>(tokens.size() + 1);
    for (CoreLabel token : tokens) {
      sentence.add(words.get(token.word()));
    }
    sentence.add(end);
    int[][] tags = sentence.stream().map(Word::tags).toArray(int[][]::new);
    int[] best = new TagSequence(history, i -> scores(sentence, i), tags).best();
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setTag(model.tags().get(best[i]));
    }
  }

  private Word at(List<Word> sentence, int i) {
    return i < 0 || i >= sentence.size() ? outside : sentence.get(i);
  }

  private double[] scores(List<Word> sentence, int i) {
    Word word = sentence.get(i);
    Word before = at(sentence, i - 1);
    Word after = at(sentence, i + 1);
    double[] scores = word.here().clone();
    model.add(before.before(), scores);
    model.add(after.after(), scores);
    if (word.rare()) {
      addAll(i == 0 ? word.first() : word.later(), scores);
      addAll(before.beforeRare(), scores);
      addAll(after.afterRare(), scores);
      model.add(clusters(before, word, after), scores);
      model.add(isCompany(sentence, i) ? company : noCompany, scores);
    }
    return scores;
  }

  private int clusters(Word before, Word here, Word after) {
    TextHash left = CLUSTERS.then(before.cluster()).then(BAR).then(here.cluster());
    return model.feature(left.then(BAR).then(after.cluster()));
  }

  private void addAll(int[] features, double[] scores) {
    for (int feature : features) {
      model.add(feature, scores);
    }
  }

  private boolean isCompany(List<Word> sentence, int i) {
    if (!sentence.get(i).capital()) {
      return false;
    }
    for (int at = i; at <= i + COMPANY_REACH; at++) {
      if (at(sentence, at).endsCompany()) {
        return true;
      }
    }
    return false;
  }
}
