package io.newstally.model;

import java.util.List;

/**
 * The linguistic analysis of an article: what all stages behind the analysis read.
 *
 * @param annotator name and version of what made it; another value makes a stored analysis stale
 * @param sentences in order of the text
 */
public record AnnotatedText(String annotator, List<Sentence> sentences) {

  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }
}
