package io.newstally.annotate.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the two tags before a word add to the scores of its tags. Only a thousand of the 2,601 pairs
 * have weights of their own; the others share those of the nearer tag.
 */
final class TagHistory {

  private static final String OUTSIDE = "NA";

  private final int outside;
  private final int[][] rows;
  private final List<double[]> scores = new ArrayList<>();
  private final List<double[]> factors = new ArrayList<>();

  TagHistory(TaggerModel model) {
    this.outside = model.tags().size();
    this.rows = new int[outside + 1][outside + 1];
    List<String> tags = new ArrayList<>(model.tags());
    tags.add(OUTSIDE);
    for (int near = 0; near <= outside; near++) {
      double[] alone = new double[outside];
      model.add(model.feature(Feature.TAG_BEFORE.of(tags.get(near))), alone);
      int shared = add(alone);
      for (int far = 0; far <= outside; far++) {
        String pair = tags.get(far) + "!" + tags.get(near);
        int feature = model.feature(Feature.TAGS_BEFORE.of(pair));
        rows[far][near] = feature < 0 ? shared : add(joined(model, feature, alone));
      }
    }
  }

  private static double[] joined(TaggerModel model, int feature, double[] alone) {
    double[] joined = alone.clone();
    model.add(feature, joined);
    return joined;
  }

  private int add(double[] row) {
    scores.add(row);
    factors.add(Arrays.stream(row).map(Math::exp).toArray());
    return scores.size() - 1;
  }

  /** The tag of a word before the first one. */
  int outside() {
    return outside;
  }

  /** The number of a history, which {@link #scores} and {@link #factors} take. */
  int row(int far, int near) {
    return rows[far][near];
  }

  /** Scores by tag. */
  double[] scores(int row) {
    return scores.get(row);
  }

  /** The exponentials of the scores. */
  double[] factors(int row) {
    return factors.get(row);
  }
}
