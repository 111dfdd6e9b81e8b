package io.newstally.model;

/**
 * One place in the text that names an entity.
 *
 * @param text the words in {@code span}
 * @param name the entity's canonical name within the article
 * @param country ISO 3166-1 alpha-2 code for places and demonyms, empty when unknown
 */
public record EntityMention(
    TokenRange tokens, Span span, String text, EntityType type, String name, String country) {}
