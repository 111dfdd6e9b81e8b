/**
 * Dependency parsing as CoreNLP's neural transition parser does it, only faster. Tagged tokens of a
 * sentence come in; a head and a relation per token go out, equal to CoreNLP's basic dependencies.
 * Imports {@code annotate.flat} and CoreNLP's token only.
 */
@NullMarked
package io.newstally.annotate.parser;

import org.jspecify.annotations.NullMarked;
