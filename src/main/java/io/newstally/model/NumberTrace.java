package io.newstally.model;

import java.util.List;

/**
 * A number and how it came about.
 *
 * @param steps one each for the number's words, its hedges, its unit, and what it is a number of
 */
public record NumberTrace(NumberMention number, List<String> steps) {

  public NumberTrace {
    steps = List.copyOf(steps);
  }
}
