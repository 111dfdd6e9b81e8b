/**
 * The command line. Options come in and end in {@code Settings}; the verdict of the run goes out as
 * an exit status. One class a command, without logic of the stages. Imports {@code run}, {@code
 * model}, {@code lexicon} and the enums that options name.
 */
@NullMarked
package io.newstally.cli;

import org.jspecify.annotations.NullMarked;
