/**
 * Dates, times and spans of time. An article and its analysis, in which SUTime's values are still
 * unresolved, come in; {@code DateMention}s that count from the article's date go out. Imports
 * {@code model} and {@code lexicon} only.
 */
@NullMarked
package io.newstally.mention.date;

import org.jspecify.annotations.NullMarked;
