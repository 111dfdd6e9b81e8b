package io.newstally.model;

/**
 * A running total as it stood.
 *
 * @param asOf day of the article that states it
 */
public record TimelineEntry(
    String eventId,
    FactType type,
    String who,
    String asOf,
    Figure figure,
    String articleId,
    String factId) {}
