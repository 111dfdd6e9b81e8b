package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Amount;
import java.util.List;
import java.util.Optional;

/**
 * How many people an event tells of that no number counts: "a triple murder", "a fatal shooting".
 */
final class EventCounts {

  static final String TABLE = "words/event-counts.tsv";

  private static final String ANY = "*";

  /**
   * A row.
   *
   * @param word that stands before the event, or any
   * @param event the event's noun or the wording of its trigger, or any
   */
  private record Event(String word, String event, int people, boolean stated) {

    static Event of(Row row) {
      return new Event(
          row.need("word"),
          row.need("event"),
          row.number("people").intValue(),
          row.need("stated").equals("yes"));
    }

    boolean fits(NounPhrase phrase, Trigger trigger) {
      Passage passage = phrase.passage();
      boolean named =
          event.equals(ANY)
              || event.equals(trigger.words())
              || event.equals(passage.lemma(trigger.position()));
      return named && (word.equals(ANY) || stands(phrase));
    }

    private boolean stands(NounPhrase phrase) {
      for (int i = phrase.first(); i < phrase.head(); i++) {
        if (phrase.passage().word(i).equals(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Event> events;

  EventCounts(Lexicon lexicon) {
    this.events =
        lexicon.rows(TABLE, "word", "event", "people", "stated", "example", "expected").stream()
            .map(Event::of)
            .toList();
  }

  /** The people of a single event; empty when its words do not say how many. */
  Optional<Group> of(Passage passage, Trigger trigger) {
    int noun = trigger.position();
    NounPhrase phrase = NounPhrase.of(passage, noun);
    boolean single =
        trigger.rule().frame() == Frame.EVENT && passage.hasTag(noun, "NN", "NNP", "VBG");
    return single
        ? events.stream()
            .filter(event -> event.fits(phrase, trigger))
            .findFirst()
            .map(e -> new Group(Amount.exact(e.people()), e.stated(), "", noun, phrase.range()))
        : Optional.empty();
  }
}
