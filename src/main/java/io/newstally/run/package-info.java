/**
 * Puts the stages together. Settings come in; the tables of a run go out, with a summary that the
 * exit status follows. Every input ends in exactly one of the summary's counters. Imports every
 * stage.
 */
@NullMarked
package io.newstally.run;

import org.jspecify.annotations.NullMarked;
