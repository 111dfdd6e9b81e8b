package io.newstally.reconcile;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.EnumMap;
import java.util.Map;

/** What each sign adds to the log odds that two articles' news are of one event. */
final class NewsWeights {

  private final Map<NewsSign, Double> weights;

  /** A sign without a weight weighs nothing. */
  NewsWeights(Map<NewsSign, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /**
   * Reads the weights.
   *
   * @throws io.newstally.lexicon.TableException when the table is missing or a weight is no number
   */
  static NewsWeights read(Lexicon lexicon) {
    Map<NewsSign, Double> weights = new EnumMap<>(NewsSign.class);
    for (Row row : lexicon.rows("events/news-likeness.tsv", "sign", "weight")) {
      weights.put(row.constant("sign", NewsSign.class), row.number("weight").doubleValue());
    }
    return new NewsWeights(weights);
  }

  /** What a sign of strength 1 adds; nothing without a row. */
  double of(NewsSign sign) {
    return weights.getOrDefault(sign, 0.0);
  }
}
