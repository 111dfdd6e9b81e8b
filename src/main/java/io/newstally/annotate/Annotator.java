package io.newstally.annotate;

import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;

/**
 * Analyses articles. An implementation is safe for use by many threads, and what it gives for an
 * article depends on that article's text and paragraphs alone: not on its date, on other articles
 * or on their order.
 */
public interface Annotator {

  /** Name and version; analyses of another version are made anew. */
  String version();

  /** The analysis of the article's paragraphs; each paragraph ends a sentence. */
  AnnotatedText annotate(Article article);
}
