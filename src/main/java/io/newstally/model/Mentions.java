package io.newstally.model;

import java.util.List;

/** What the mention stage found in one article, each list in order of the text. */
public record Mentions(
    List<NumberMention> numbers,
    List<DateMention> dates,
    List<EntityMention> names,
    List<Entity> entities) {

  public Mentions {
    numbers = List.copyOf(numbers);
    dates = List.copyOf(dates);
    names = List.copyOf(names);
    entities = List.copyOf(entities);
  }

  /** Nothing was found. */
  public static Mentions none() {
    return new Mentions(List.of(), List.of(), List.of(), List.of());
  }
}
