package io.newstally.annotate.crf;

import io.newstally.annotate.flat.TextHash;

/**
 * What one word adds to the scores of one model, wherever it stands. Most of a token's features are
 * found here, once for each different word.
 *
 * @param shape the word's shape as a feature spells it, such as {@code Xxxxx}
 * @param here sum of the weights, by label, for the token itself
 * @param before the same for the token behind it
 * @param after the same for the token before it
 * @param nearBefore place of the weights of a word that stands shortly before; -1 for none
 * @param nearAfter place of the weights of a word that stands shortly after; -1 for none
 * @param pairHere places of the weights of a pair of labels, for the token itself; each may be -1
 * @param pairBefore the same for the token behind it
 * @param pairAfter the same for the token before it
 */
@SuppressWarnings("ArrayRecordComponent")
record WordScores(
    TextHash shape,
    double[] here,
    double[] before,
    double[] after,
    int nearBefore,
    int nearAfter,
    int[] pairHere,
    int[] pairBefore,
    int[] pairAfter) {}
