/**
 * Linguistic analysis. An article's text comes in; tokens with lemma, part of speech, entity tag
 * and dependency, and time expressions go out as {@code AnnotatedText}. The only package that knows
 * CoreNLP; imports {@code model} only.
 */
@NullMarked
package io.newstally.annotate;

import org.jspecify.annotations.NullMarked;
