/** Tests. */
@NullMarked
package io.newstally.annotate.time;

import org.jspecify.annotations.NullMarked;
