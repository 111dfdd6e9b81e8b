package io.newstally.annotate.gazetteer;

/**
 * What a word can be in the trie.
 *
 * @param symbols every symbol that the word matches
 * @param exact the symbol of the very word, by which it triggers phrases that heed case; negative
 *     when no phrase has it
 * @param lower the symbol of its lower-case form, by which it triggers the others; negative when no
 *     phrase has it
 */
@SuppressWarnings("ArrayRecordComponent")
record WordSymbols(int[] symbols, int exact, int lower) {}
