/**
 * The word and rule tables under {@code models/}. A folder of TSV files comes in; rows go out, each
 * knowing its file and line. What a row means is decided by the stage that reads it; what several
 * stages ask of a table stands here too: the probability of weighed grounds, kinds of people,
 * places of treatment. Imports {@code model} only.
 */
@NullMarked
package io.newstally.lexicon;

import org.jspecify.annotations.NullMarked;
