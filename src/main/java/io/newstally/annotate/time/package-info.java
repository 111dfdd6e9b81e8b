/**
 * Numbers and times. Tokens with part of speech and coarse entity tag come in; the same tags and
 * time values go out as CoreNLP's {@code NumberSequenceClassifier} (SUTime, Chang and Manning 2012)
 * gives, whose rules and values are used as they are. What is ours is the decision which of its 240
 * rules need not be tried on a sentence. Imports {@code annotate.flat}, {@code annotate.word},
 * CoreNLP and its Joda-Time.
 */
@NullMarked
package io.newstally.annotate.time;

import org.jspecify.annotations.NullMarked;
