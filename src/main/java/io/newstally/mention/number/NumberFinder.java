package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.NumberMention;
import io.newstally.model.NumberTrace;
import java.util.List;
import java.util.stream.Stream;

/** Finds every quantity of an article, and tells how each was read. */
public final class NumberFinder {

  private final NumberCues cues;
  private final Superlatives superlatives;
  private final SentenceReader sentences;

  /** Reads its word tables from {@code lexicon}. */
  public NumberFinder(Lexicon lexicon) {
    this.cues = new NumberCues(lexicon);
    this.superlatives = new Superlatives(lexicon);
    this.sentences = new SentenceReader(lexicon);
  }

  /** The quantities in order of the text; they do not overlap. */
  public List<NumberMention> find(Article article, AnnotatedText analysis) {
    return readings(analysis).map(reading -> reading.mention(article)).toList();
  }

  /** The same quantities, each with the steps that led to it. */
  public List<NumberTrace> explain(Article article, AnnotatedText analysis) {
    return readings(analysis)
        .map(reading -> new NumberTrace(reading.mention(article), Steps.of(reading, article)))
        .toList();
  }

  private Stream<NumberReading> readings(AnnotatedText analysis) {
    return analysis.sentences().stream()
        .flatMap(
            sentence -> sentences.read(new SentenceWords(sentence, cues, superlatives)).stream());
  }
}
