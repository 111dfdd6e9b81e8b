package io.newstally.model;

/**
 * A date, time, duration or recurring time as SUTime normalises it (TimeML TIMEX3).
 *
 * @param first position of its first token in the sentence
 * @param end position behind its last token
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value, such as {@code 2023-10-07}, {@code P1W}, {@code XXXX-WXX-3}; empty
 *     when SUTime gives none
 */
public record TimeExpression(int first, int end, String type, String value) {}
