/** Tests: our analysis beside CoreNLP's own. */
@NullMarked
package io.newstally.annotate;

import org.jspecify.annotations.NullMarked;
