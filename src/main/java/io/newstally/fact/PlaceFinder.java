package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TreatmentPlaces;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the places of a sentence by the words before them: "in a town south of Baghdad". */
final class PlaceFinder {

  /** A place is told by so many places at the most: "a market in a town south of a city". */
  private static final int LONGEST_CHAIN = 3;

  /** Kinds of words that, as nouns, bear the name of their place: "the Sur attack". */
  private static final Set<Place.Kind> EVENTS =
      EnumSet.of(Place.Kind.EVENT, Place.Kind.TARGET, Place.Kind.IMPACT);

  private final PlaceWords words;
  private final PlacePhrases phrases;
  private final TreatmentPlaces treatment;

  PlaceFinder(Lexicon lexicon) {
    this.words = new PlaceWords(lexicon);
    this.phrases = new PlacePhrases(words);
    this.treatment = new TreatmentPlaces(lexicon);
  }

  /** The places in order of the text; one that is part of another is left out. */
  List<Place> in(Passage passage) {
    List<Place> found = new ArrayList<>();
    for (int at = 0; at < passage.size(); at++) {
      Optional<Place> place = atCue(passage, at);
      if (place.isPresent() && found.stream().noneMatch(f -> isPartOf(passage, f, place.get()))) {
        found.add(place.get());
      }
    }
    return List.copyOf(found);
  }

  /** Among the words of {@code place} or those that say which it is: "Lyon, the city in France". */
  private static boolean isPartOf(Passage passage, Place place, Place other) {
    DependencyTree tree = passage.tree();
    boolean described =
        tree.ancestors(other.head()).stream()
            .anyMatch(
                above ->
                    tree.isAny(above, "appos")
                        && place.first() <= tree.head(above)
                        && tree.head(above) < place.end());
    return described || place.contains(other);
  }

  /** True for a hospital, a ministry: what happens next need not happen there. */
  boolean isService(Passage passage, Place place) {
    return IntStream.range(place.first(), place.end())
        .anyMatch(i -> words.isService(passage.lemma(i)));
  }

  /** True for the words of a place where the hurt and the dead are brought. */
  boolean isTreatment(String where) {
    return treatment.isOne(where);
  }

  private Optional<Place> atCue(Passage passage, int at) {
    if (passage.token(at).isVerb()) {
      return ofVerb(passage, at);
    }
    if (passage.word(at).equals("abroad")) {
      return Optional.of(new Place(at, at, at + 1, Place.Kind.GOAL));
    }
    if (words.is(Place.Kind.LINK, passage.word(at))) {
      return passage.word(at).equals("of") ? ofKind(passage, at) : bearing(passage, at);
    }
    if (passage.token(at).isNoun()) {
      return words
          .kind(passage.lemma(at))
          .filter(EVENTS::contains)
          .flatMap(k -> ofEvent(passage, at));
    }
    if (passage.hasTag(at - 1, "HYPH")) {
      return Optional.empty();
    }
    boolean particle = passage.hasTag(at, "RP") && passage.hasTag(at + 1, "DT");
    boolean near = passage.word(at).equals("near") && passage.hasTag(at + 1, "NNP", "DT");
    return particle || near || passage.hasTag(at, "IN", "TO")
        ? words.kind(passage.word(at)).flatMap(kind -> behind(passage, at, kind))
        : Optional.empty();
  }

  private Optional<Place> ofVerb(Passage passage, int verb) {
    Place.Kind kind = words.kind(passage.lemma(verb)).orElse(Place.Kind.AT);
    return switch (kind) {
      case TARGET -> target(passage, passage.tree().child(verb, "obj"));
      case HOST -> named(passage, passage.tree().child(verb, "nsubj"), kind);
      case ORIGIN -> named(passage, passage.tree().child(verb, "obj"), kind);
      default -> Optional.empty();
    };
  }

  /** The place behind the preposition at {@code cue}. */
  private Optional<Place> behind(Passage passage, int cue, Place.Kind kind) {
    Place.Kind own =
        kind == Place.Kind.AT && followsTreatment(passage, cue) ? Place.Kind.GOAL : kind;
    Optional<Place> place = phrases.at(passage, cue + 1, own).map(p -> joined(passage, p));
    return passage.word(cue).equals("to") ? place : place.map(p -> struck(passage, p));
  }

  /** "the Aleppo bombing": a country's name there would be the doer's. */
  private static Optional<Place> ofEvent(Passage passage, int event) {
    return passage
        .nameAt(event - 1)
        .filter(n -> n.type().isPlace() && n.type() != EntityType.COUNTRY)
        .map(n -> new Place(n.tokens().first(), event - 1, event, Place.Kind.AT));
  }

  /** "41 miles south of Lampedusa": a place told by how another one lies to it. */
  private Optional<Place> bearing(Passage passage, int at) {
    Optional<Place> other =
        passage.isWord(at + 1, "of", "to") ? next(passage, at) : Optional.empty();
    return other
        .map(p -> new Place(at, p.head(), p.end(), Place.Kind.AT))
        .map(p -> joined(passage, p));
  }

  /** "plunged into the Ganges": people do not go there, they are hurt there. */
  private Place struck(Passage passage, Place place) {
    int verb = passage.tree().head(place.head());
    boolean hurts =
        place.kind() == Place.Kind.GOAL && words.is(Place.Kind.IMPACT, passage.lemma(verb));
    return hurts ? new Place(place.first(), place.head(), place.end(), Place.Kind.AT) : place;
  }

  /** "taken to Mercy Medical Center in Salem", "in a stable condition in Salem". */
  private boolean followsTreatment(Passage passage, int cue) {
    int at = cue - 1;
    Set<String> before = new HashSet<>();
    while (at >= 0 && passage.hasTag(at, "NN*", "JJ", "POS", "HYPH")) {
      before.addAll(treatment.leadingTo(passage.word(at)));
      at--;
    }
    return before.contains(passage.word(passage.hasTag(at, "DT") ? at - 1 : at));
  }

  /** "residents of the city of Suez": what follows the kind of place is where they are. */
  private Optional<Place> ofKind(Passage passage, int at) {
    boolean kind = passage.word(at).equals("of") && words.isPlace(passage.lemma(at - 1));
    return kind
        ? phrases.at(passage, at + 1, Place.Kind.AT).filter(p -> p.head() >= at)
        : Optional.empty();
  }

  /** "stormed Mokha", "stormed the port of Mokha". */
  private Optional<Place> target(Passage passage, Optional<Integer> head) {
    Place.Kind kind = Place.Kind.TARGET;
    return head.filter(h -> words.isPlace(passage.lemma(h)))
        .filter(h -> passage.word(h + 1).equals("of"))
        .flatMap(h -> named(passage, passage.tree().child(h, "nmod"), kind))
        .filter(p -> passage.word(p.first() - 1).equals("of"))
        .or(() -> named(passage, head, kind));
  }

  private Optional<Place> named(Passage passage, Optional<Integer> head, Place.Kind kind) {
    return head.filter(h -> passage.pos(h).equals("NNP"))
        .filter(h -> passage.nameAt(h).map(n -> n.type().isPlace()).orElse(true))
        .map(
            h ->
                passage
                    .nameAt(h)
                    .map(n -> new Place(n.tokens().first(), h, n.tokens().end(), kind))
                    .orElseGet(() -> new Place(h, h, h + 1, kind)));
  }

  /** The place with those that its words go on to: "a market in Suez", "Cairo and Suez". */
  private Place joined(Passage passage, Place first) {
    Place whole = first;
    for (int i = 1; i < LONGEST_CHAIN; i++) {
      Optional<Place> next = next(passage, whole);
      if (next.isEmpty()) {
        break;
      }
      whole = new Place(first.first(), first.head(), next.get().end(), first.kind());
    }
    return whole;
  }

  private Optional<Place> next(Passage passage, Place place) {
    int at = place.end();
    boolean lies = passage.word(at).equals(",") && liesTo(passage, at + 1);
    // "Ghouta, near Damascus" is known by its name, a bank by where it lies.
    return next(passage, lies && passage.nameAt(place.head()).isEmpty() ? at + 1 : at);
  }

  private Optional<Place> next(Passage passage, int at) {
    if (passage.word(at).equals("and")) {
      return phrases
          .at(passage, at + 1, Place.Kind.AT)
          .map(p -> joined(passage, p))
          .filter(p -> passage.nameAt(p.end() - 1).map(n -> n.type().isPlace()).orElse(false));
    }
    if (words.isWay(passage.lemma(at - 1)) && passage.isWord(at, "to", "from", "with")) {
      return phrases
          .at(passage, at + 1, Place.Kind.AT)
          .filter(p -> passage.pos(p.head()).startsWith("NNP"));
    }
    boolean link = words.is(Place.Kind.LINK, passage.word(at));
    if (link && passage.isWord(at + 1, "of", "to")) {
      return phrases.at(passage, at + 2, Place.Kind.AT);
    }
    return link || words.is(Place.Kind.AT, passage.word(at))
        ? phrases.at(passage, at + 1, Place.Kind.AT)
        : Optional.empty();
  }

  /** "…, near Suez", "…, south of Suez": where the place before the comma lies. */
  private boolean liesTo(Passage passage, int at) {
    return passage.isWord(at, "near", "outside")
        || (words.is(Place.Kind.LINK, passage.word(at)) && passage.isWord(at + 1, "of", "to"));
  }
}
