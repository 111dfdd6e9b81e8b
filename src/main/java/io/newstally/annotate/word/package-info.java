/**
 * What the taggers keep for each different word. CoreNLP's lexicon of word clusters comes in when
 * the build converts the models; the number of a word's cluster goes out at run time, and a cache
 * for whatever else depends on a word alone. Imports {@code annotate.flat} only.
 */
@NullMarked
package io.newstally.annotate.word;

import org.jspecify.annotations.NullMarked;
