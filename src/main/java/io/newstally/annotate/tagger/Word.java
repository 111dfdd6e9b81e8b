package io.newstally.annotate.tagger;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.newstally.annotate.flat.TextHash;
import io.newstally.annotate.word.WordClusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A word as the tagger sees it, the same wherever it stands. Three of CoreNLP's features for rare
 * words ask for the tag before, but only to tell the first word from the others; they are kept here
 * for both cases.
 *
 * @param tags that it may have
 * @param rare whether its letters count, too
 * @param capital whether it starts with a capital
 * @param endsCompany whether a company's name ends with it
 * @param cluster its cluster's number as a feature spells it
 * @param here sum of the weights, by tag, for the word itself
 * @param first features that hold for it besides when it is the first word and rare
 * @param later features that hold for it besides when it is a later word and rare
 * @param before feature that holds for the word behind it; -1 for none
 * @param after feature that holds for the word before it; -1 for none
 * @param beforeRare features that hold for the word behind it, when that is rare
 * @param afterRare features that hold for the word before it, when that is rare
 */
@SuppressWarnings("ArrayRecordComponent")
record Word(
    int[] tags,
    boolean rare,
    boolean capital,
    boolean endsCompany,
    TextHash cluster,
    double[] here,
    int[] first,
    int[] later,
    int before,
    int after,
    int[] beforeRare,
    int[] afterRare) {

  private static final String YES = "1";
  private static final String NO = "0";

  /** The value of a beginning or end that is longer than the word. */
  private static final String TOO_SHORT = "######";

  /** The word of a token, in American spelling. */
  static Word of(String token, WordClusters clusters, TaggerModel model) {
    return new Maker(Americanize.americanize(token), clusters, model).word();
  }

  /** Finds the features of a word. */
  private static final class Maker {

    private final String text;
    private final Letters letters;
    private final TaggerModel model;
    private final String cluster;
    private final String shape;
    private final double[] here;

    Maker(String text, WordClusters clusters, TaggerModel model) {
      this.text = text;
      this.letters = new Letters(text);
      this.model = model;
      int number = clusters.of(text.toLowerCase(Locale.ROOT));
      this.cluster = number < 0 ? "null" : Integer.toString(number);
      this.shape = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2);
      this.here = new double[model.tags().size()];
    }

    Word word() {
      TaggerModel.Entry entry = model.entry(text);
      boolean rare = entry == null || entry.rare();
      add(Feature.WORD.of(text));
      if (rare) {
        add(Feature.SHAPE.of(shape));
        add(Feature.CLUSTER.of(cluster));
        addKinds();
        addAffixes();
      }
      String small = asSmall();
      return new Word(
          ints(entry == null ? model.openTags() : entry.tags()),
          rare,
          letters.startsWithCapital(),
          letters.endsCompany(),
          TextHash.of(cluster),
          here,
          features(
              Feature.FIRST_AS_SMALL.of(small),
              Feature.LATER_AS_SMALL.of(NO),
              Feature.FIRST_CAPITAL.of(yes(letters.any(Character::isUpperCase)))),
          features(
              Feature.FIRST_AS_SMALL.of(NO),
              Feature.LATER_AS_SMALL.of(small),
              Feature.FIRST_CAPITAL.of(NO)),
          model.feature(Feature.WORD_BEFORE.of(text)),
          model.feature(Feature.WORD_AFTER.of(text)),
          features(Feature.SHAPE_BEFORE.of(shape), Feature.CLUSTER_BEFORE.of(cluster)),
          features(Feature.SHAPE_AFTER.of(shape), Feature.CLUSTER_AFTER.of(cluster)));
    }

    private void add(TextHash feature) {
      model.add(model.feature(feature), here);
    }

    private int[] features(TextHash... names) {
      return Arrays.stream(names).mapToInt(model::feature).filter(f -> f >= 0).toArray();
    }

    private static int[] ints(List<Integer> numbers) {
      return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String yes(boolean holds) {
      return holds ? YES : NO;
    }

    private void addKinds() {
      boolean capital = letters.any(Character::isUpperCase);
      boolean digit = letters.any(Character::isDigit);
      boolean letter = letters.any(Character::isLetter);
      boolean dash = letters.dash();
      add(Feature.CAPITAL.of(yes(capital)));
      add(Feature.DIGIT.of(yes(digit)));
      add(Feature.DASH.of(yes(dash)));
      add(Feature.LETTER_DIGIT_DASH.of(yes(letter && digit && dash)));
      add(Feature.ALL_CAPITALS.of(yes(letters.allCapitals())));
      add(Feature.CAPITAL_DIGIT_DASH.of(yes(capital && digit && dash)));
      add(Feature.SYMBOLS.of(yes(!letter && !digit)));
      add(
          Feature.FULL_SHAPE.of(
              WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4)));
    }

    private void addAffixes() {
      int length = text.length();
      for (int n = 1; n <= Feature.AFFIXES; n++) {
        add(Feature.PREFIX.of(n, n <= length ? text.substring(0, n) : TOO_SHORT));
        add(Feature.SUFFIX.of(n, n <= length ? text.substring(length - n) : TOO_SHORT));
      }
    }

    /** The most frequent tag of a capitalised word's small form, if that is known. */
    private String asSmall() {
      TaggerModel.Entry entry =
          letters.startsWithCapital() ? model.entry(text.toLowerCase(Locale.ROOT)) : null;
      return entry == null ? NO : model.tags().get(entry.first());
    }
  }
}
