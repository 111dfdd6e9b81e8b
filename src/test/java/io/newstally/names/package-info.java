/**
 * Names in sentences of four styles: newstally and CoreNLP against names that were marked by hand.
 */
@NullMarked
package io.newstally.names;

import org.jspecify.annotations.NullMarked;
