/** Reads news articles and tabulates what they say happened to people. */
@NullMarked
package io.newstally;

import org.jspecify.annotations.NullMarked;
