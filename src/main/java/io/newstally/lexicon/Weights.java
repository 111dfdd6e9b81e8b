package io.newstally.lexicon;

import io.newstally.model.Confidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns grounds into a probability by logistic regression: each ground adds its weight, the natural
 * logarithm of an odds ratio, and {@code 1 / (1 + e^-sum)} is the probability. The weights are rows
 * of {@code facts/confidence.tsv}, fitted by {@code src/build/calibrate}.
 */
public final class Weights {

  private static final String TABLE = "facts/confidence.tsv";
  private static final String ALWAYS = "always";

  private final String subject;
  private final Map<String, Double> weightByGround = new LinkedHashMap<>();

  /**
   * Reads the weights of a subject.
   *
   * @param subject {@code fact} or {@code total}
   * @throws TableException when the table is missing or a weight is no number
   */
  public Weights(Lexicon lexicon, String subject) {
    this.subject = subject;
    for (Row row : lexicon.rows(TABLE, "subject", "ground", "weight", "meaning")) {
      if (row.need("subject").equals(subject)) {
        weightByGround.put(row.need("ground"), row.number("weight").doubleValue());
      }
    }
  }

  /**
   * The probability on these grounds; a ground that holds always is added.
   *
   * @throws TableException when the table has no weight for a ground
   */
  public Confidence weigh(List<String> grounds) {
    double sum = weight(ALWAYS);
    for (String ground : grounds) {
      sum += weight(ground);
    }
    return new Confidence(1 / (1 + Math.exp(-sum)), grounds);
  }

  private double weight(String ground) {
    Double weight = weightByGround.get(ground);
    if (weight == null) {
      throw new TableException(
          "%s has no row for %s with ground '%s'; add one, with weight 0 if nothing is known"
              .formatted(TABLE, subject, ground));
    }
    return weight;
  }
}
