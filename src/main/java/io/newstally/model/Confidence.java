package io.newstally.model;

import java.util.List;

/**
 * How sure a figure is.
 *
 * @param probability from 0 to 1 that it is right
 * @param grounds what speaks for or against it, as named in {@code models/facts/confidence.tsv}
 */
public record Confidence(double probability, List<String> grounds) {

  public Confidence {
    grounds = List.copyOf(grounds);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("confidence " + probability + " is no probability");
    }
  }
}
