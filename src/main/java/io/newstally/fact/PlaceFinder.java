package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TreatmentPlaces;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the places of a sentence by the words before them: "in a town south of Baghdad". */
final class PlaceFinder {

  static final String NOUNS = "words/place-nouns.tsv";
  static final String CUES = "words/place-cues.tsv";

  /** A place is told by so many places at the most: "a market in a town south of a city". */
  private static final int LONGEST_CHAIN = 3;

  private final Set<String> placeNouns = new HashSet<>();
  private final Set<String> services = new HashSet<>();
  private final Set<String> areas = new HashSet<>();
  private final TreatmentPlaces treatment;
  private final Map<String, Place.Kind> cues = new HashMap<>();

  PlaceFinder(Lexicon lexicon) {
    for (Row row : lexicon.rows(NOUNS, "word", "role", "example")) {
      placeNouns.add(row.need("word"));
      if (row.get("role").equals("service")) {
        services.add(row.need("word"));
      } else if (row.get("role").equals("area")) {
        areas.add(row.need("word"));
      }
    }
    this.treatment = new TreatmentPlaces(lexicon);
    for (Row row : lexicon.rows(CUES, "word", "kind", "example", "expected")) {
      cues.put(row.need("word"), row.constant("kind", Place.Kind.class));
    }
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
    for (int i = place.first(); i < place.end(); i++) {
      if (services.contains(passage.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** True for the words of a place where the hurt and the dead are brought. */
  boolean isTreatment(String where) {
    return treatment.isOne(where);
  }

  private Optional<Place> atCue(Passage passage, int at) {
    Place.Kind kind = cues.get(passage.word(at));
    if (passage.token(at).isVerb()) {
      Place.Kind ofVerb = cues.getOrDefault(passage.lemma(at), Place.Kind.AT);
      return switch (ofVerb) {
        case TARGET -> target(passage, passage.tree().child(at, "obj"));
        case HOST -> named(passage, passage.tree().child(at, "nsubj"), ofVerb);
        case ORIGIN -> named(passage, passage.tree().child(at, "obj"), ofVerb);
        default -> Optional.empty();
      };
    }
    if (passage.word(at).equals("abroad")) {
      return Optional.of(new Place(at, at, at + 1, Place.Kind.GOAL));
    }
    boolean particle = passage.hasTag(at, "RP") && passage.hasTag(at + 1, "DT");
    if (kind == null || !(particle || passage.hasTag(at, "IN", "TO"))) {
      return Optional.empty();
    }
    Place.Kind own =
        kind == Place.Kind.AT && followsTreatment(passage, at) ? Place.Kind.GOAL : kind;
    return kind == Place.Kind.LINK
        ? ofKind(passage, at)
        : phrase(passage, at + 1, own).map(p -> joined(passage, p));
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
    boolean kind = passage.word(at).equals("of") && placeNouns.contains(passage.lemma(at - 1));
    return kind
        ? phrase(passage, at + 1, Place.Kind.AT).filter(p -> p.head() >= at)
        : Optional.empty();
  }

  /** "stormed Mokha", "stormed the port of Mokha". */
  private Optional<Place> target(Passage passage, Optional<Integer> head) {
    Place.Kind kind = Place.Kind.TARGET;
    return head.filter(h -> placeNouns.contains(passage.lemma(h)))
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
      Optional<Place> next = next(passage, whole.end());
      if (next.isEmpty()) {
        break;
      }
      whole = new Place(first.first(), first.head(), next.get().end(), first.kind());
    }
    return whole;
  }

  private Optional<Place> next(Passage passage, int at) {
    if (passage.word(at).equals("and")) {
      return phrase(passage, at + 1, Place.Kind.AT)
          .map(p -> joined(passage, p))
          .filter(p -> passage.nameAt(p.end() - 1).map(n -> n.type().isPlace()).orElse(false));
    }
    Place.Kind kind = cues.get(passage.word(at));
    if (kind == Place.Kind.LINK && passage.isWord(at + 1, "of", "to")) {
      return phrase(passage, at + 2, Place.Kind.AT);
    }
    return kind == Place.Kind.LINK || kind == Place.Kind.AT
        ? phrase(passage, at + 1, Place.Kind.AT)
        : Optional.empty();
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
        return Optional.of(new Place(first, head, endOf(passage, head), kind));
      }
    }
    return Optional.empty();
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
    boolean ofKind = passage.isWord(before, "of") && placeNouns.contains(passage.lemma(before - 1));
    return passage.pos(head).equals("NNP")
        && (ofKind || passage.isWord(before, "in", "near", "outside", "around"));
  }

  /** "a market", "Israeli jails"; "the territory" alone only points back. */
  private boolean isKnownNoun(Passage passage, int first, int head) {
    boolean indefinite = passage.isWord(first - 1, "a", "an");
    boolean widened =
        passage.isWord(head + 1, "of", "in")
            || passage.isWord(first - 2, "inside", "outside", "near");
    return placeNouns.contains(passage.lemma(head))
        && (head > first || indefinite || widened)
        && !isParty(passage, head);
  }

  /** "Islamic State": an organisation called by an area; one called by a building stands there. */
  private boolean isParty(Passage passage, int head) {
    return areas.contains(passage.lemma(head))
        && passage.nameAt(head).filter(n -> n.type() == EntityType.ORGANIZATION).isPresent();
  }

  private static int endOf(Passage passage, int head) {
    Optional<EntityMention> name = passage.nameAt(head);
    return name.map(n -> n.tokens().end()).orElse(head + 1);
  }
}
