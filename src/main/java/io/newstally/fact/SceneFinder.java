package io.newstally.fact;

import io.newstally.fact.Scene.Told;
import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityType;
import io.newstally.model.NumberMention;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a sentence tells of an event's doer, place and day, whether or not people suffered.
 */
final class SceneFinder {

  /** "In the village of Sur, …": the last position at which a place that opens begins. */
  private static final int OPENING = 2;

  private final PlaceFinder places;
  private final DeedFinder deeds;
  private final SpeechVerbs speech;

  SceneFinder(PlaceFinder places, DeedFinder deeds, SpeechVerbs speech) {
    this.places = places;
    this.deeds = deeds;
    this.speech = speech;
  }

  /**
   * What {@code passage} tells of the event.
   *
   * @param lead true for headline and lead, which say where the news is; further down a place told
   *     in passing sets no scene
   */
  Scene find(Passage passage, boolean lead) {
    List<Deed> told = deeds.in(passage);
    int sentence = passage.sentence().index();
    String by =
        told.stream().map(Deed::by).filter(b -> !b.isEmpty()).reduce((a, b) -> b).orElse("");
    Optional<Place> place = target(passage, told).or(() -> place(passage));
    boolean settled =
        place.filter(p -> p.kind() == Place.Kind.TARGET || p.first() <= OPENING).isPresent();
    boolean sets = settled || (lead && !isByline(passage));
    String where = sets ? place.map(p -> p.text(passage)).orElse("") : "";
    String when = told.isEmpty() ? "" : day(passage).map(DateMention::value).orElse("");
    return new Scene(
        new Told(by, sentence),
        new Told(where, sentence),
        new Told(when, sentence),
        place.map(p -> daysBefore(passage, p, told)).orElse(0),
        settled);
  }

  /** "three days after the raid on Suez": the days to what happened at {@code place} before. */
  private static int daysBefore(Passage passage, Place place, List<Deed> told) {
    for (NumberMention number : passage.numbers()) {
      int end = number.tokens().end() + (passage.isLemma(number.tokens().end(), "day") ? 1 : 0);
      boolean days = number.unit().equals("day") && passage.word(end).equals("after");
      if (days && told.stream().anyMatch(d -> d.position() > end && place.first() > d.position())) {
        return number.amount().value() == null ? 0 : number.amount().value().intValue();
      }
    }
    return 0;
  }

  /** "the rebels' raid on Suez": the named place of a deed. */
  private static Optional<Place> target(Passage passage, List<Deed> told) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    return told.stream()
        .flatMap(d -> passage.tree().children(d.position(), "nmod").stream())
        .filter(c -> passage.pos(c).equals("NNP"))
        .filter(c -> passage.nameAt(c).map(n -> n.type().isPlace()).orElse(true))
        .filter(
            c ->
                passage
                    .tree()
                    .child(c, "case")
                    .filter(k -> passage.word(k).equals("on"))
                    .isPresent())
        .map(c -> new Place(c, c, c + 1, Place.Kind.TARGET))
        .findFirst();
  }

  /** "By Mona Haddad in Beirut". */
  private static boolean isByline(Passage passage) {
    return passage.word(0).equals("by") && !passage.hasTag(passage.size() - 1, ".");
  }

  /** The first place that somebody did something to, or else where the sentence happens. */
  private Optional<Place> place(Passage passage) {
    List<Place> all = places.in(passage);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return all.stream()
        .filter(p -> p.kind() == Place.Kind.AT || p.kind() == Place.Kind.TARGET)
        .filter(p -> !places.isService(passage, p) && p.isNamed(passage))
        .filter(p -> !isCountry(passage, p) && !isAside(passage, p))
        .min(Comparator.comparing((Place p) -> p.kind() != Place.Kind.TARGET));
  }

  private static boolean isCountry(Passage passage, Place place) {
    return passage.nameAt(place.head()).map(n -> n.type() == EntityType.COUNTRY).orElse(false);
  }

  /** What a relative clause or the words for a speaker tell is not the scene. */
  private boolean isAside(Passage passage, Place place) {
    DependencyTree tree = passage.tree();
    int at = place.head();
    return speech.isOfSpeaker(passage, at)
        || tree.isAny(at, "appos")
        || tree.ancestors(at).stream().anyMatch(above -> tree.isAny(above, "acl:relcl", "appos"));
  }

  private Optional<DateMention> day(Passage passage) {
    return Days.in(passage).stream()
        .filter(d -> d.kind() == DateKind.DATE)
        .filter(d -> !isOfSaying(passage, d))
        .findFirst();
  }

  private boolean isOfSaying(Passage passage, DateMention date) {
    int head = passage.tree().head(date.tokens().end() - 1);
    return head >= 0 && speech.isAt(passage, head);
  }
}
