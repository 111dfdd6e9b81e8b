package io.newstally.model;

import java.util.List;

/**
 * What proves a fact.
 *
 * @param sentence index of the sentence in the article
 * @param span the words of the claim in the article's text
 * @param words these words
 * @param text the sentence
 * @param rule id of the rule that took the claim
 * @param trace the steps from the words to the fact, for {@code explain}
 */
public record Evidence(
    int sentence, Span span, String words, String text, String rule, List<String> trace) {

  public Evidence {
    trace = List.copyOf(trace);
  }
}
