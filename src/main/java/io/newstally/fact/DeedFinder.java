package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds harm and who did it, whatever came of it: "rebels launched an attack", "Danish strikes",
 * "when a bomber blew himself up".
 */
final class DeedFinder {

  static final String NOUNS = "words/deeds.tsv";
  static final String VERBS = "words/deed-verbs.tsv";
  static final String DOERS = "words/doers.tsv";

  /** How a verb tells who did harm; the names are used in the table. */
  private enum Role {
    DOES,
    LIGHT,
    BLAMES,
    /** Something befell somebody, of whom and by whom the sentence need not tell. */
    BEFALLS
  }

  private final Actors actors;
  private final Nations nations;
  private final Set<String> nouns = new HashSet<>();
  private final Map<String, Role> verbs = new HashMap<>();
  private final Map<String, String> doers = new HashMap<>();

  DeedFinder(Lexicon lexicon, Actors actors, Nations nations) {
    this.actors = actors;
    this.nations = nations;
    for (Row row : lexicon.rows(NOUNS, "noun", "example", "expected")) {
      nouns.add(row.need("noun"));
    }
    for (Row row : lexicon.rows(VERBS, "verb", "role", "example", "expected")) {
      verbs.put(row.need("verb"), row.constant("role", Role.class));
    }
    for (Row row : lexicon.rows(DOERS, "noun", "doer", "example")) {
      doers.put(row.need("noun"), row.need("doer"));
    }
  }

  /** The deeds in order of the text; verbs of doing only where the sentence names their actor. */
  List<Deed> in(Passage passage) {
    List<Deed> found = new ArrayList<>();
    for (int at = 0; at < passage.size(); at++) {
      int position = at;
      if (passage.token(at).isVerb()) {
        ofVerb(passage, at).ifPresent(by -> found.add(new Deed(position, by)));
      } else if (isDeed(passage, at)) {
        found.add(new Deed(position, ofNoun(passage, at).orElse("")));
      }
    }
    return List.copyOf(found);
  }

  /** Who did what the noun at {@code position} names, empty when it is no deed or nobody's. */
  Optional<String> ofNoun(Passage passage, int position) {
    if (!isDeed(passage, position)) {
      return Optional.empty();
    }
    return owner(passage, position)
        .or(() -> modifier(passage, position))
        .or(() -> by(passage, position));
  }

  private Optional<String> ofVerb(Passage passage, int verb) {
    Role role = verbs.get(passage.lemma(verb));
    DependencyTree tree = passage.tree();
    boolean follows = followsWithDeed(passage, verb);
    if ((role == null && !follows) || !isTold(passage, verb)) {
      return Optional.empty();
    }
    if (role == Role.BEFALLS) {
      return Optional.of("");
    }
    if (role == Role.BLAMES) {
      return tree.child(verb, "obj").flatMap(o -> actors.surelyAt(passage, o));
    }
    boolean does = role == Role.DOES;
    boolean light = (role == Role.LIGHT && hasDeed(passage, verb)) || follows;
    return does || light ? subject(passage, verb) : Optional.empty();
  }

  /** "launched an offensive", "launched a ground and air offensive". */
  private boolean hasDeed(Passage passage, int verb) {
    DependencyTree tree = passage.tree();
    return tree.children(verb, "obj").stream()
        .anyMatch(
            o ->
                isDeed(passage, o)
                    || tree.children(o, "conj").stream().anyMatch(c -> isDeed(passage, c)));
  }

  /** True where the subject of the verb at {@code position} did what its object names. */
  boolean isDone(Passage passage, int position) {
    Role role = verbs.get(passage.lemma(position));
    return role == Role.DOES || role == Role.LIGHT;
  }

  /** A noun for a deed, but not as part of a name: "the Ceasefire Campaign". */
  boolean isDeed(Passage passage, int position) {
    return nouns.contains(passage.lemma(position)) && passage.nameAt(position).isEmpty();
  }

  /** "ended the truce with attacks": whoever did the one did the other. */
  private boolean followsWithDeed(Passage passage, int verb) {
    for (int at = verb + 1; at < passage.size() && !passage.token(at).isVerb(); at++) {
      if (passage.word(at).equals("with")) {
        return passage.pos(at + 1).equals("NNS") && isDeed(passage, at + 1);
      }
    }
    return false;
  }

  /** An active verb that nothing denies, orders or supposes. */
  private static boolean isTold(Passage passage, int verb) {
    DependencyTree tree = passage.tree();
    boolean modal =
        tree.children(verb, "aux", "mark", "advmod").stream()
            .anyMatch(a -> passage.hasTag(a, "MD", "TO") || passage.isWord(a, "if", "not", "n't"));
    boolean participle =
        passage.hasTag(verb, "VBN")
            && tree.children(verb, "aux").stream().noneMatch(a -> passage.isLemma(a, "have"));
    boolean part = tree.isAny(verb, "amod", "compound");
    return !modal && !part && !participle && !VerbPatients.isPassive(passage, verb);
  }

  private Optional<String> subject(Passage passage, int verb) {
    OptionalInt subject = Subjects.of(passage, verb);
    return subject.isEmpty() ? Optional.empty() : actors.surelyAt(passage, subject.getAsInt());
  }

  /** "Israel's bombardment", "whose operations": whoever owns the deed. */
  private Optional<String> owner(Passage passage, int deed) {
    Optional<Integer> owner = passage.tree().child(deed, "nmod:poss");
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    int position = owner.get();
    if (passage.word(position).equals("whose")) {
      position--;
      if (passage.word(position).equals(",")) {
        position--;
      }
    }
    return passage.pos(position).equals("PRP$") ? Optional.empty() : actors.at(passage, position);
  }

  /** "Danish air strikes", "regime rocket fire": a nation or force among the words before it. */
  private Optional<String> modifier(Passage passage, int deed) {
    for (int at = NounPhrase.of(passage, deed).first(); at < deed; at++) {
      String words =
          passage
              .nameAt(at)
              .map(n -> party(passage, n))
              .filter(party -> !party.isEmpty())
              .orElse(isBeside(passage, at, deed) ? doers.getOrDefault(passage.lemma(at), "") : "");
      if (!words.isEmpty()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private String party(Passage passage, EntityMention name) {
    return switch (name.type()) {
      case NATIONALITY -> nations.of(passage, name);
      case ORGANIZATION -> name.text();
      default -> "";
    };
  }

  /** Only adjectives and weapons between: a headline's "Police visit blast site" is no phrase. */
  private boolean isBeside(Passage passage, int doer, int deed) {
    for (int i = doer + 1; i < deed; i++) {
      if (!passage.pos(i).startsWith("JJ") && !nouns.contains(passage.lemma(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<String> by(Passage passage, int deed) {
    return passage.tree().children(deed, "nmod").stream()
        .filter(
            c ->
                passage
                    .tree()
                    .child(c, "case")
                    .filter(k -> passage.word(k).equals("by"))
                    .isPresent())
        .findFirst()
        .flatMap(c -> actors.at(passage, c));
  }
}
