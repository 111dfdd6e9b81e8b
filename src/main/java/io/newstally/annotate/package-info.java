/**
 * Linguistic analysis. An article's text comes in; tokens with lemma, part of speech, entity tag
 * and dependency, and time expressions go out as {@code AnnotatedText}. No other stage knows
 * CoreNLP. Imports {@code model} and its own packages, one for each part of CoreNLP that is done
 * faster here.
 */
@NullMarked
package io.newstally.annotate;

import org.jspecify.annotations.NullMarked;
