package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Fact;
import io.newstally.model.Mentions;
import io.newstally.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the facts of an article: sentence by sentence, with what earlier sentences have settled.
 */
public final class FactExtractor {

  private final CandidateFinder candidates;
  private final FactBuilder builder;

  /** Reads the tables that it needs from {@code lexicon}. */
  public FactExtractor(Lexicon lexicon) {
    People people = new People(lexicon);
    this.candidates = new CandidateFinder(lexicon, people);
    this.builder = new FactBuilder(lexicon, people);
  }

  /** The claims about people in order of the text; none for an article without any. */
  public List<Fact> extract(Article article, AnnotatedText analysis, Mentions mentions) {
    Story story = new Story(article);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Passage passage = new Passage(article, sentence, mentions);
      story.enter(passage);
      for (Candidate candidate : candidates.find(passage, story)) {
        Fact fact = builder.build(passage, candidate, story, facts.size() + 1);
        story.tell(passage, candidate, fact);
        facts.add(fact);
      }
    }
    return List.copyOf(facts);
  }
}
