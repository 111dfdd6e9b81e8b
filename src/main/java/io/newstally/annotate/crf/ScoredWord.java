package io.newstally.annotate.crf;

import java.util.List;

/** A word and what it adds to the scores of each model. */
record ScoredWord(Word word, List<WordScores> scores) {

  static ScoredWord of(Word word, List<EntityModel> models) {
    return new ScoredWord(word, models.stream().map(model -> model.scores(word)).toList());
  }
}
