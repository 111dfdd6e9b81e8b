/**
 * Finds what an article mentions. {@code AnnotatedText} comes in; numbers, dates and names with
 * their places in the text go out. Imports {@code model}, {@code lexicon} and its own folders only.
 */
@NullMarked
package io.newstally.mention;

import org.jspecify.annotations.NullMarked;
