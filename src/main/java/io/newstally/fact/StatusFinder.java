package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.DependencyTree;
import io.newstally.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a thing is told as having happened: the words of {@code models/words/status.tsv} at the
 * trigger or at what governs it decide, nearest first.
 */
final class StatusFinder {

  static final String TABLE = "words/status.tsv";

  private final Map<String, Status> governors = new HashMap<>();
  private final Map<String, Status> infinitives = new HashMap<>();
  private final Map<String, Status> auxiliaries = new HashMap<>();
  private final Map<String, Status> markers = new HashMap<>();
  private final Set<String> negations = new HashSet<>();
  private final SpeechVerbs speech;

  StatusFinder(Lexicon lexicon, SpeechVerbs speech) {
    this.speech = speech;
    for (Row row : lexicon.rows(TABLE, "word", "place", "status", "example", "expected")) {
      String word = row.need("word");
      switch (row.need("place")) {
        case "governor" -> governors.put(word, row.constant("status", Status.class));
        case "infinitive" -> infinitives.put(word, row.constant("status", Status.class));
        case "auxiliary" -> auxiliaries.put(word, row.constant("status", Status.class));
        case "marker" -> markers.put(word, row.constant("status", Status.class));
        default -> negations.add(word);
      }
    }
  }

  /**
   * What the words at and above {@code position} say; reported when they say nothing.
   *
   * @param trigger its words do not govern themselves: "claimed 12 lives"
   */
  Status find(Passage passage, int position, Trigger trigger) {
    Optional<Status> near = aroundVerb(passage, position, trigger);
    return near.orElseGet(() -> above(passage, position, trigger));
  }

  private Status above(Passage passage, int position, Trigger trigger) {
    DependencyTree tree = passage.tree();
    boolean finite = isFinite(passage, position);
    int below = position;
    for (int above : tree.ancestors(position)) {
      Link link = isLooseSaying(passage, below) ? Link.APART : link(passage, below);
      boolean own = trigger.first() <= above && above < trigger.end();
      Status governed = link == Link.COMPLEMENT && !own ? governor(passage, above) : null;
      Optional<Status> shared =
          finite || link == Link.APART ? Optional.empty() : aroundVerb(passage, above, trigger);
      Optional<Status> found = governed != null ? Optional.of(governed) : shared;
      if (found.isPresent()) {
        return found.get();
      }
      if (link == Link.APART) {
        break;
      }
      finite |= isFinite(passage, above);
      below = above;
    }
    return Status.REPORTED;
  }

  /** "A nurse, who asked not to be named, said …": what the parser could not tie to the rest. */
  private boolean isLooseSaying(Passage passage, int verb) {
    return passage.tree().isAny(verb, "dep") && speech.isAt(passage, verb);
  }

  /** How a clause or phrase hangs on what stands above it. */
  private enum Link {
    /** It is what the word above is about. */
    COMPLEMENT,
    /** It stands beside it and shares its auxiliaries: a sibling, a participle clause. */
    BESIDE,
    /** What is said above says nothing of it: a clause on a noun, a time phrase, an insertion. */
    APART
  }

  private static Link link(Passage passage, int position) {
    DependencyTree tree = passage.tree();
    if (tree.isAny(position, "acl:relcl", "nsubj", "parataxis")) {
      return tree.isAny(position, "nsubj:pass") ? Link.COMPLEMENT : Link.APART;
    }
    boolean verb = TriggerFinder.isMistagged(passage.sentence(), position);
    if (tree.isAny(position, "acl", "amod") && passage.hasTag(position, "VBN", "JJ") && !verb) {
      return Link.APART;
    }
    if (tree.isAny(position, "nmod", "obl")) {
      boolean about =
          tree.child(position, "case")
              .map(
                  c ->
                      passage.isWord(
                          c, "of", "for", "to", "about", "on", "over", "with", "against", "in"))
              .orElse(false);
      return about ? Link.COMPLEMENT : Link.APART;
    }
    if (tree.isAny(position, "advcl")) {
      return passage.pos(position).equals("VBG") ? Link.BESIDE : Link.APART;
    }
    return tree.isAny(position, "conj") ? Link.BESIDE : Link.COMPLEMENT;
  }

  /** A verb with a tense of its own owes nothing to the auxiliaries above it. */
  private static boolean isFinite(Passage passage, int position) {
    return passage.hasTag(position, "VBD", "VBZ", "VBP")
        || passage.tree().children(position, "aux", "cop").stream()
            .anyMatch(a -> passage.hasTag(a, "VBD", "VBZ", "VBP"));
  }

  private @org.jspecify.annotations.Nullable Status governor(Passage passage, int position) {
    boolean responsibility =
        passage
            .tree()
            .child(position, "obj")
            .map(o -> passage.lemma(o).equals("responsibility"))
            .orElse(false);
    return responsibility ? null : governors.get(passage.lemma(position));
  }

  /** Auxiliaries, negation and conjunctions of the verb at {@code position}. */
  private Optional<Status> aroundVerb(Passage passage, int position, Trigger trigger) {
    DependencyTree tree = passage.tree();
    for (int child : tree.children(position)) {
      boolean own = trigger.first() <= child && child < trigger.end();
      if (child > position || own) {
        continue;
      }
      String lemma = passage.lemma(child);
      if (tree.isAny(child, "advmod", "neg") && negations.contains(lemma)) {
        return Optional.of(Status.DENIED);
      }
      Status auxiliary = tree.isAny(child, "aux") ? auxiliaries.get(lemma) : null;
      Status marker = tree.isAny(child, "mark", "advmod") ? markers.get(lemma) : null;
      if (auxiliary != null || marker != null) {
        return Optional.ofNullable(auxiliary != null ? auxiliary : marker);
      }
    }
    return infinitive(passage, position);
  }

  /** "was proposing to release", "the plan to free": what stands before "to" governs. */
  private Optional<Status> infinitive(Passage passage, int position) {
    int at = position - 1;
    while (at > 0 && (passage.lemma(at).equals("be") || passage.pos(at).startsWith("RB"))) {
      at--;
    }
    if (at < 1 || !passage.word(at).equals("to")) {
      return Optional.empty();
    }
    String before = passage.lemma(at - 1);
    return Optional.ofNullable(governors.getOrDefault(before, infinitives.get(before)));
  }
}
