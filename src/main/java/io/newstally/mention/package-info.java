/**
 * Finds what an article mentions: numbers, dates and names. An analysis comes in, {@code Mentions}
 * go out. Imports {@code model}, {@code lexicon} and the finders in the packages below it.
 */
@NullMarked
package io.newstally.mention;

import org.jspecify.annotations.NullMarked;
