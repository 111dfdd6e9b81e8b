package io.newstally.mention;

import io.newstally.lexicon.Lexicon;
import io.newstally.mention.date.DateFinder;
import io.newstally.mention.entity.EntityFinder;
import io.newstally.mention.number.NumberFinder;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.EntityMention;
import io.newstally.model.Mentions;
import io.newstally.model.NumberTrace;
import java.util.List;

/** Finds all that an article mentions. Safe for use by many threads. */
public final class MentionFinder {

  private final NumberFinder numbers;
  private final DateFinder dates;
  private final EntityFinder entities;

  /** Reads the word tables from {@code lexicon}. */
  public MentionFinder(Lexicon lexicon) {
    this.numbers = new NumberFinder(lexicon);
    this.dates = new DateFinder(lexicon);
    this.entities = new EntityFinder(lexicon);
  }

  /** The numbers of {@code article}, each with the steps that led to it. */
  public List<NumberTrace> explainNumbers(Article article, AnnotatedText analysis) {
    return numbers.explain(article, analysis);
  }

  /** The mentions of {@code article}, whose analysis is {@code analysis}. */
  public Mentions find(Article article, AnnotatedText analysis) {
    List<EntityMention> names = entities.find(article, analysis);
    return new Mentions(
        numbers.find(article, analysis),
        dates.find(article, analysis),
        names,
        entities.entities(names));
  }
}
