package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.DependencyTree;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who says it: the subject of a verb of saying above the claim, or "according to". */
final class SourceFinder {

  static final String TABLE = "words/speech-verbs.tsv";

  private final Set<String> verbs = new HashSet<>();

  SourceFinder(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "verb", "example", "expected")) {
      verbs.add(row.need("verb"));
    }
  }

  /** The speaker's words as they stand, empty when the article says it itself. */
  String find(Passage passage, Patient patient) {
    Optional<String> according = accordingTo(passage);
    if (according.isPresent()) {
      return according.get();
    }
    OptionalInt verb = speechVerb(passage, patient.trigger());
    if (verb.isEmpty()) {
      return "";
    }
    OptionalInt speaker = speaker(passage, verb.getAsInt());
    return speaker.isEmpty() || speaker.getAsInt() == patient.head()
        ? ""
        : words(passage, speaker.getAsInt());
  }

  private static Optional<String> accordingTo(Passage passage) {
    for (int i = 0; i + 2 < passage.size(); i++) {
      if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
        int end = i + 2;
        while (end < passage.size()
            && passage.pos(end).matches("DT|JJ.?|NN.*|POS|CD|PRP\\$|HYPH|CC|IN")
            && !passage.word(end).matches("in|on|at|that|from|and")) {
          end++;
        }
        int first = passage.pos(i + 2).equals("DT") ? i + 3 : i + 2;
        return first < end ? Optional.of(passage.text(first, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private OptionalInt speechVerb(Passage passage, Trigger trigger) {
    DependencyTree tree = passage.tree();
    for (int above : tree.ancestors(trigger.position())) {
      if (isSpeech(passage, above)) {
        return OptionalInt.of(above);
      }
      Optional<Integer> inserted =
          tree.children(above, "parataxis").stream().filter(c -> isSpeech(passage, c)).findFirst();
      if (inserted.isPresent()) {
        return OptionalInt.of(inserted.get());
      }
    }
    return tree.children(trigger.position(), "parataxis").stream()
        .filter(c -> isSpeech(passage, c))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private boolean isSpeech(Passage passage, int position) {
    return verbs.contains(passage.lemma(position)) && passage.token(position).isVerb();
  }

  /**
   * The subject; in "Hamas, said the officials, was …" what follows the verb, not what precedes.
   */
  private static OptionalInt speaker(Passage passage, int verb) {
    boolean inverted =
        passage.word(verb - 1).equals(",") && passage.pos(verb + 1).matches("DT|NN.*|JJ.?|PRP\\$");
    if (inverted) {
      int head = verb + 1;
      while (head + 1 < passage.size() && passage.pos(head + 1).matches("NN.*|JJ.?|POS|HYPH")) {
        head++;
      }
      return OptionalInt.of(head);
    }
    return passage.tree().children(verb, "nsubj").stream()
        .filter(s -> !passage.pos(s).matches("WP|WDT|EX"))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static String words(Passage passage, int head) {
    return passage
        .nameAt(head)
        .map(n -> passage.text(n.tokens().first(), n.tokens().end()))
        .orElseGet(() -> withoutThe(passage, NounPhrase.of(passage, head)));
  }

  private static String withoutThe(Passage passage, NounPhrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && passage.pos(first).equals("DT")) {
      first++;
    }
    return passage.text(first, phrase.head() + 1);
  }
}
