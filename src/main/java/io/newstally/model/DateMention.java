package io.newstally.model;

/**
 * A date, time or span of time in the text, resolved against the article's date.
 *
 * @param text the words in {@code span}
 * @param value ISO 8601: a day, month, year or interval ({@code 2023-11-24/2023-12-01}), a duration
 *     ({@code P2D}); a weekday or day without a known year stays in TIMEX3 form
 * @param start first day as {@code yyyy-mm-dd}, empty when unknown
 * @param endDate last day as {@code yyyy-mm-dd}, empty when unknown or still running
 */
public record DateMention(
    TokenRange tokens,
    Span span,
    String text,
    DateKind kind,
    String value,
    String start,
    String endDate) {}
