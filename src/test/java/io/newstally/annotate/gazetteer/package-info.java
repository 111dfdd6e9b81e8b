/** Tests. */
@NullMarked
package io.newstally.annotate.gazetteer;

import org.jspecify.annotations.NullMarked;
