package io.newstally.mention.entity;

import io.newstally.model.EntityType;

/**
 * What the tables say about a name.
 *
 * @param name canonical name
 * @param country ISO 3166-1 alpha-2 code, empty for none
 */
record KnownName(String name, EntityType type, String country) {}
