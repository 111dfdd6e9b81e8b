package io.newstally.fact;

/**
 * Harm that a sentence tells, with who did it where the sentence says so.
 *
 * @param position token of its noun or verb
 * @param by the words for who did it, empty when nobody is named
 */
record Deed(int position, String by) {}
