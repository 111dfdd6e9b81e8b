package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.PeopleKinds;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Fact;
import io.newstally.model.Mentions;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the facts of an article: sentence by sentence, with what earlier sentences have settled.
 */
public final class FactExtractor {

  /** Full sentences that lead an article, not counting headlines and bylines. */
  private static final int LEAD = 2;

  private final CandidateFinder candidates;
  private final FactBuilder builder;
  private final Calendar.Words conflicts;
  private final Sides sides;

  /** Reads the tables that it needs from {@code lexicon}. */
  public FactExtractor(Lexicon lexicon) {
    PeopleNouns people = new PeopleNouns(lexicon);
    this.sides = new Sides(new PeopleKinds(lexicon));
    this.candidates = new CandidateFinder(lexicon, people);
    this.builder = new FactBuilder(lexicon, people, sides);
    this.conflicts = Calendar.Words.of(lexicon);
  }

  /** The claims about people in order of the text; none for an article without any. */
  public List<Fact> extract(Article article, AnnotatedText analysis, Mentions mentions) {
    Passages passages = new Passages(article, mentions);
    List<Passage> sentences = analysis.sentences().stream().map(passages::of).toList();
    Story story = new Story(new Calendar(conflicts, article, Tense.isDiary(sentences)));
    List<FactDraft> drafts = new ArrayList<>();
    List<Scene> scenes = new ArrayList<>();
    List<String> captures = new ArrayList<>();
    Cast cast = new Cast();
    int full = 0;
    for (Passage passage : sentences) {
      story.enter(passage);
      cast.enter(passage);
      scenes.add(builder.scene(passage, full < LEAD));
      full += passage.hasTag(passage.size() - 1, ".") ? 1 : 0;
      for (Candidate candidate : candidates.find(passage, story)) {
        FactDraft draft = builder.build(passage, candidate, story, drafts.size() + 1);
        story.tell(passage, candidate, draft.fact());
        drafts.add(draft);
      }
      captures.addAll(builder.days(passage, candidates.takenUnnamed(passage)));
      story.hear(builder.speaker(passage));
    }
    List<FactDraft> told =
        new Continuity(article, story.calendar(), sides, cast, scenes).complete(drafts);
    List<FactDraft> dated = new Captivity(captures).sinceCapture(told);
    return new RunningTotals(mentions.names())
        .complete(dated).stream().map(FactDraft::fact).toList();
  }
}
