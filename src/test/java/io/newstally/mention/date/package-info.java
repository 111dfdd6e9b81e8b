/** Dates in news sentences, one case a line. */
@NullMarked
package io.newstally.mention.date;

import org.jspecify.annotations.NullMarked;
