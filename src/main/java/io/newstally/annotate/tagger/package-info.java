/**
 * Parts of speech. The tokens of a sentence come in; their Penn Treebank tags go out, as CoreNLP's
 * {@code MaxentTagger} gives them. Imports {@code annotate.flat} and {@code annotate.word} only.
 */
@NullMarked
package io.newstally.annotate.tagger;

import org.jspecify.annotations.NullMarked;
