package io.newstally.fact;

import io.newstally.model.DependencyTree;
import io.newstally.model.FactType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where it happened: the place as near to the claim as can be. */
final class WhereFinder {

  private static final int BEHIND_PEOPLE = 4;

  /** People whom these befell are told where they came to, when not where they were. */
  private static final Set<FactType> MOVED =
      EnumSet.of(FactType.DISPLACED, FactType.EVACUATED, FactType.TAKEN_CAPTIVE);

  /** These befell people where they came from. */
  private static final Set<FactType> LEFT =
      EnumSet.of(
          FactType.DISPLACED,
          FactType.EVACUATED,
          FactType.RELEASED,
          FactType.RESCUED,
          FactType.TAKEN_CAPTIVE);

  private final PlaceFinder places;
  private final SpeechVerbs speech;

  WhereFinder(PlaceFinder places, SpeechVerbs speech) {
    this.places = places;
    this.speech = speech;
  }

  /** The place's words, empty when the sentence names none for this claim. */
  String find(Passage passage, Patient patient) {
    FactType type = patient.trigger().rule().type();
    List<Place> all =
        places.in(passage).stream()
            .filter(p -> p.kind() == Place.Kind.HOST || !isOfSpeaker(passage, patient, p))
            .filter(p -> !speech.isOfOpeningSpeaker(passage, p.head(), patient.head()))
            .toList();
    if (patient.trigger().rule().frame() == Frame.AFTER) {
      return ofPeople(passage, patient, all);
    }
    List<Place> there =
        all.stream()
            .filter(p -> p.kind() != Place.Kind.GOAL)
            .filter(p -> p.kind() != Place.Kind.ORIGIN || LEFT.contains(type))
            .toList();
    Optional<Place> goal =
        MOVED.contains(type)
            ? nearest(
                passage, patient, all.stream().filter(p -> p.kind() == Place.Kind.GOAL).toList())
            : Optional.empty();
    int where = where(passage, patient);
    List<Place> inside = there.stream().filter(p -> p.first() > where).toList();
    return nearest(passage, patient, inside)
        .or(() -> before(passage, where))
        .or(() -> ofDoer(passage, patient, there))
        .or(() -> goal)
        .map(p -> p.text(passage) + holder(passage, patient, p, there))
        .orElse("");
  }

  /** Where a speaker stands, nothing need have happened, unless the speaker suffered it. */
  private boolean isOfSpeaker(Passage passage, Patient patient, Place place) {
    return speech.isOfSpeaker(passage, place.head())
        && !speech.isOfSpeaker(passage, patient.trigger().position());
  }

  /** The last "where" before the claim; -1 for none. */
  private static int where(Passage passage, Patient patient) {
    int at = Math.min(patient.head(), patient.trigger().first()) - 1;
    while (at >= 0 && !(passage.word(at).equals("where") && passage.hasTag(at, "WRB"))) {
      at--;
    }
    return at;
  }

  /** "A truce holds in Sur, where doctors say that 12 people died": the place before the clause. */
  private static Optional<Place> before(Passage passage, int where) {
    int end = passage.word(where - 1).equals(",") ? where - 1 : where;
    return passage
        .nameAt(end - 1)
        .filter(n -> n.type().isPlace())
        .map(n -> new Place(n.tokens().first(), end - 1, end, Place.Kind.AT));
  }

  /** "In Suez two men were held at a bank": a bank tells where only with the town's name. */
  private String holder(Passage passage, Patient patient, Place place, List<Place> places) {
    if (place.isNamed(passage)) {
      return "";
    }
    List<Place> named =
        places.stream()
            .filter(p -> p.kind() == Place.Kind.AT && p.isNamed(passage))
            .filter(p -> !this.places.isService(passage, p))
            .toList();
    return nearest(passage, patient, named).map(p -> ", " + p.text(passage)).orElse("");
  }

  /** True for the words of a place where the hurt and the dead are brought. */
  boolean isTreatment(String where) {
    return places.isTreatment(where);
  }

  private static Optional<Place> nearest(Passage passage, Patient patient, List<Place> places) {
    return Nearness.choose(passage, patient, places, Place::head);
  }

  /** "captured by a militia operating south of Sur": the doers' place, for want of a better one. */
  private static Optional<Place> ofDoer(Passage passage, Patient patient, List<Place> places) {
    DependencyTree tree = passage.tree();
    List<Integer> doers =
        tree.children(patient.trigger().position(), "obl").stream()
            .filter(
                c -> tree.child(c, "case").filter(k -> passage.word(k).equals("by")).isPresent())
            .toList();
    return places.stream()
        .filter(p -> tree.ancestors(p.head()).stream().anyMatch(doers::contains))
        .findFirst();
  }

  /** "30 villagers held in northern jails": the place told of the people right behind them. */
  private static String ofPeople(Passage passage, Patient patient, List<Place> places) {
    return places.stream()
        .filter(p -> p.first() > patient.head() && p.first() - patient.head() <= BEHIND_PEOPLE)
        .findFirst()
        .map(p -> p.text(passage))
        .orElse("");
  }
}
