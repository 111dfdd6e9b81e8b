package io.newstally.model;

import java.util.List;

/**
 * A distinct entity of an article.
 *
 * @param name canonical name
 * @param mentions how often it is named
 * @param first where it is named first
 * @param variants the distinct wordings, in order of their first use
 * @param country ISO 3166-1 alpha-2 code, empty when unknown
 */
public record Entity(
    String name, EntityType type, int mentions, Span first, List<String> variants, String country) {

  public Entity {
    variants = List.copyOf(variants);
  }
}
