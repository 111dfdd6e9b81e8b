package io.newstally.names;

/**
 * A name in a text.
 *
 * @param begin UTF-16 offset of its first character
 * @param end UTF-16 offset behind its last character
 * @param type a type of entity, as newstally or CoreNLP call it
 */
record MarkedName(int begin, int end, String type) {}
