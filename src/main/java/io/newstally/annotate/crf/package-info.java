/**
 * Names of people, places and organisations. The tokens of a sentence with their parts of speech
 * come in; their entity labels go out, as CoreNLP's three statistical taggers together give them
 * before numbers and times are recognised. Imports {@code annotate.flat} and {@code annotate.word}
 * only.
 */
@NullMarked
package io.newstally.annotate.crf;

import org.jspecify.annotations.NullMarked;
