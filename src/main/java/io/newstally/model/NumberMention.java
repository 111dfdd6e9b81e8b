package io.newstally.model;

/**
 * A quantity in the text.
 *
 * @param tokens the words of the number with its hedge, without its unit
 * @param span the same as offsets into the article's text
 * @param text the words in that span
 * @param head position of the token that bears the number, the one that a counted noun governs
 * @param unit singular English name of the unit, for a count the counted noun; empty when unknown
 * @param of what it is a number of, as the text says it; empty when unknown
 */
public record NumberMention(
    TokenRange tokens,
    Span span,
    String text,
    int head,
    NumberKind kind,
    Amount amount,
    String unit,
    String of) {}
