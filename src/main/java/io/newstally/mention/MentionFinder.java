package io.newstally.mention;

import io.newstally.lexicon.Lexicon;
import io.newstally.mention.date.DateFinder;
import io.newstally.mention.number.NumberFinder;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Mentions;
import java.util.List;

/** Finds all that an article mentions. Safe for use by many threads. */
public final class MentionFinder {

  private final NumberFinder numbers;
  private final DateFinder dates;
  private final Lexicon lexicon;

  /** Reads the word tables from {@code lexicon}. */
  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new NumberFinder(lexicon);
    this.dates = new DateFinder(lexicon);
  }

  /** The mentions of {@code article}, whose analysis is {@code analysis}. */
  public Mentions find(Article article, AnnotatedText analysis) {
    return new Mentions(
        numbers.find(article, analysis),
        dates.find(article, analysis),
        new io.newstally.mention.entity.EntityFinder(lexicon).find(article, analysis),
        List.of());
  }
}
