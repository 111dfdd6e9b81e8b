package io.newstally.annotate.crf;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.newstally.annotate.flat.TextHash;
import io.newstally.annotate.word.WordClusters;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word as all models see it, the same wherever it stands: in American spelling, with its cluster.
 *
 * @param hash of its letters
 * @param cluster its cluster's number as a label's feature spells it
 * @param pairCluster its cluster's number as a pair's feature spells it
 * @param title whether a name follows it ("Mrs")
 * @param namelike whether it is a capital with no other behind it
 * @param smallOnly whether it has no capital
 */
record Word(
    String text,
    TextHash hash,
    TextHash cluster,
    TextHash pairCluster,
    boolean title,
    boolean namelike,
    boolean smallOnly,
    boolean letters) {

  private static final int SHORT = 3;

  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  /** What stands before the first and behind the last token: no letters and no cluster. */
  static final Word OUTSIDE = new Word("", TextHash.of("null"), TextHash.EMPTY);

  private Word(String text, TextHash cluster, TextHash pairCluster) {
    this(
        text,
        TextHash.of(text),
        cluster,
        pairCluster,
        TITLE.matcher(text).matches(),
        text.length() > 1 && namelike(text),
        !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase),
        text.chars().anyMatch(Character::isLetter));
  }

  /** The word of a token; one that is in no cluster is taken to be in number 0. */
  static Word of(String token, WordClusters clusters) {
    String text = Americanize.americanize(token);
    String small = text.toLowerCase(Locale.ROOT);
    int cluster =
        clusters.of(WordShapeClassifier.wordShape(small, WordShapeClassifier.WORDSHAPEDIGITS));
    TextHash number = TextHash.of(Integer.toString(Math.max(0, cluster)));
    return new Word(text, number, number);
  }

  private static boolean namelike(String text) {
    char first = text.charAt(0);
    return (Character.isUpperCase(first) || Character.isTitleCase(first))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** Whether it is so short that the taggers look at the next but one, too. */
  boolean isShort() {
    return text.length() <= SHORT;
  }

  /** Whether two tokens are the same word. */
  boolean sameAs(Word other) {
    return hash.value() == other.hash.value();
  }
}
