package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.TreatmentPlaces;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
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
  private final TreatmentPlaces treatment;

  PlaceFinder(Lexicon lexicon) {
    this.words = new PlaceWords(lexicon);
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
    boolean particle = passage.hasTag(at, "RP") && passage.hasTag(at + 1, "DT");
    return particle || passage.hasTag(at, "IN", "TO")
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
    return phrase(passage, cue + 1, own).map(p -> struck(passage, p)).map(p -> joined(passage, p));
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
        ? phrase(passage, at + 1, Place.Kind.AT).filter(p -> p.head() >= at)
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
      return phrase(passage, at + 1, Place.Kind.AT)
          .map(p -> joined(passage, p))
          .filter(p -> passage.nameAt(p.end() - 1).map(n -> n.type().isPlace()).orElse(false));
    }
    if (words.isWay(passage.lemma(at - 1)) && passage.isWord(at, "to", "from", "with")) {
      return phrase(passage, at + 1, Place.Kind.AT)
          .filter(p -> passage.pos(p.head()).startsWith("NNP"));
    }
    boolean link = words.is(Place.Kind.LINK, passage.word(at));
    if (link && passage.isWord(at + 1, "of", "to")) {
      return phrase(passage, at + 2, Place.Kind.AT);
    }
    return link || words.is(Place.Kind.AT, passage.word(at))
        ? phrase(passage, at + 1, Place.Kind.AT)
        : Optional.empty();
  }

  /** "…, near Suez", "…, south of Suez": where the place before the comma lies. */
  private boolean liesTo(Passage passage, int at) {
    return passage.isWord(at, "near", "outside")
        || (words.is(Place.Kind.LINK, passage.word(at)) && passage.isWord(at + 1, "of", "to"));
  }

  private Optional<Place> phrase(Passage passage, int from, Place.Kind kind) {
    int first = from;
    while (passage.hasTag(first, "DT", "PRP$", "CD") || passage.isWord(first, "such")) {
      first++;
    }
    int end = first;
    while (end < passage.size() && continues(passage, end)) {
      end++;
    }
    for (int head = end - 1; head >= first; head--) {
      if (isName(passage, first, head) || isKnownNoun(passage, first, head)) {
        return Optional.of(byName(passage, new Place(first, head, endOf(passage, head), kind)));
      }
    }
    return Optional.empty();
  }

  /** "the Belarusian capital, Minsk": the name says it. */
  private static Place byName(Passage passage, Place place) {
    int name = place.end() + 1;
    return passage
        .nameAt(name)
        .filter(n -> passage.word(place.end()).equals(",") && n.type().isPlace())
        .filter(n -> n.tokens().first() == name && passage.nameAt(place.head()).isEmpty())
        .filter(n -> passage.tree().isAny(n.tokens().end() - 1, "appos"))
        .filter(n -> passage.tree().head(n.tokens().end() - 1) == place.head())
        .map(n -> new Place(name, n.tokens().end() - 1, n.tokens().end(), place.kind()))
        .orElse(place);
  }

  private static boolean continues(Passage passage, int at) {
    return passage.hasTag(at, "NN*", "JJ*", "POS", "HYPH", "VBN", "VBD", "RB")
        && !passage.isLemma(at, "be", "have")
        && passage.dateAt(at).isEmpty();
  }

  /**
   * A known place, or a proper noun behind a word that only places follow: "outside Marsa Nour".
   */
  private boolean isName(Passage passage, int first, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    if (name.isPresent() && name.get().type() != EntityType.PERSON) {
      return name.get().type().isPlace();
    }
    int before = passage.hasTag(first - 1, "DT", "PRP$") ? first - 2 : first - 1;
    String noun = passage.lemma(before - 1);
    boolean ofKind =
        (passage.isWord(before, "of") && (words.isPlace(noun) || words.is(Place.Kind.LINK, noun)))
            || (passage.isWord(before, "to", "from") && words.isWay(noun));
    return passage.pos(head).equals("NNP")
        && (ofKind
            || passage.isWord(
                before, "in", "near", "outside", "around", "over", "across", "off", "throughout"));
  }

  /** "a market", "Israeli jails"; "the territory" alone only points back. */
  private boolean isKnownNoun(Passage passage, int first, int head) {
    boolean indefinite =
        passage.isWord(first - 1, "a", "an")
            || (passage.hasTag(first - 1, "PRP$") && passage.hasTag(head, "NN"));
    boolean widened =
        passage.isWord(head + 1, "of", "in")
            || (words.isWay(passage.lemma(head)) && passage.isWord(head + 1, "to", "from", "with"))
            || passage.isWord(first - 2, "inside", "outside", "near");
    return words.isPlace(passage.lemma(head))
        && (head > first || indefinite || widened)
        && !isParty(passage, head);
  }

  /** "Islamic State": an organisation called by an area; one called by a building stands there. */
  private boolean isParty(Passage passage, int head) {
    return words.isArea(passage.lemma(head))
        && passage.nameAt(head).filter(n -> n.type() == EntityType.ORGANIZATION).isPresent();
  }

  private static int endOf(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    return name.map(n -> n.tokens().end()).orElse(head + 1);
  }
}
