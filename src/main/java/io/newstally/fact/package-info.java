/**
 * From mentions to facts. An analysed article with its numbers, dates and names comes in; claims
 * about people go out, each with who, by whom, where, when, scope, status, source and the rule that
 * took it. Triggers first, then the people at each trigger, then the circumstances. Imports {@code
 * model} and {@code lexicon}.
 */
@NullMarked
package io.newstally.fact;

import org.jspecify.annotations.NullMarked;
