/**
 * Fine-grained entity tags (CITY, TITLE, CAUSE_OF_DEATH …) from CoreNLP's tables of some 585,000
 * phrases. Tokens with part of speech and coarse entity tag come in, the entity tag of those that a
 * phrase of the tables covers is changed. Equals CoreNLP's {@code TokensRegexNERAnnotator} with the
 * settings of {@code CoreNlpModels}; imports {@code annotate.flat}, {@code annotate.word} and
 * CoreNLP's tokens.
 */
@NullMarked
package io.newstally.annotate.gazetteer;

import org.jspecify.annotations.NullMarked;
