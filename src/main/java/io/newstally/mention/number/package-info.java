/**
 * Finds every quantity of an article. An analysis and the word tables {@code words/numbers.tsv},
 * {@code hedges.tsv}, {@code units.tsv}, {@code superlatives.tsv}, {@code number-cues.tsv} and
 * {@code not-quantities.tsv} come in; number mentions with value, bounds, hedge and unit go out.
 * Imports {@code model} and {@code lexicon} only.
 */
@NullMarked
package io.newstally.mention.number;

import org.jspecify.annotations.NullMarked;
