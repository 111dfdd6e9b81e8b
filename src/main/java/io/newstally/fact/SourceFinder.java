package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.DependencyTree;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds who says it: the subject of a verb of saying above the claim, "according to", or an
 * insertion (", police said").
 */
final class SourceFinder {

  static final String SPEAKERS = "words/speakers.tsv";

  private final SpeechVerbs verbs;
  private final Speakers speakers;

  SourceFinder(Lexicon lexicon, SpeechVerbs verbs, People people) {
    this.verbs = verbs;
    this.speakers = new Speakers(lexicon, people);
  }

  /** The speaker's words as they stand, empty when the article says it itself. */
  String find(Passage passage, Patient patient) {
    return accordingTo(passage)
        .or(() -> governing(passage, patient))
        .or(() -> inserted(passage, patient))
        .orElse("");
  }

  private Optional<String> accordingTo(Passage passage) {
    for (int i = 0; i + 2 < passage.size(); i++) {
      if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
        return speakers.at(passage, lastOfPhrase(passage, i + 2));
      }
    }
    return Optional.empty();
  }

  private Optional<String> governing(Passage passage, Patient patient) {
    DependencyTree tree = passage.tree();
    int below = patient.trigger().position();
    for (int above : tree.ancestors(below)) {
      boolean apart = tree.isAny(below, "acl:relcl", "nsubj", "conj");
      if (verbs.isAt(passage, above) && !apart) {
        return subject(passage, above, patient.head());
      }
      below = above;
    }
    return Optional.empty();
  }

  private Optional<String> subject(Passage passage, int verb, int patient) {
    if (isInverted(passage, verb)) {
      return speakers.at(passage, lastOfPhrase(passage, verb + 1));
    }
    OptionalInt subject = Subjects.of(passage, verb);
    return subject.isEmpty() || subject.getAsInt() == patient
        ? Optional.empty()
        : speakers.at(passage, subject.getAsInt());
  }

  /** ", said the officials" with the speaker behind the verb. */
  private static boolean isInverted(Passage passage, int verb) {
    return isPause(passage, verb - 1) && passage.hasTag(verb + 1, "DT", "NN*", "JJ*", "PRP$");
  }

  private static boolean isPause(Passage passage, int position) {
    return passage.hasTag(position, ",", "''", "``", ":");
  }

  /** ", the mayor said on Monday." and ", said the mayor": an insertion, by the order of words. */
  private Optional<String> inserted(Passage passage, Patient patient) {
    for (int verb = passage.size() - 1; verb > 0; verb--) {
      if (!verbs.isAt(passage, verb)) {
        continue;
      }
      if (isInverted(passage, verb)) {
        return speakers.at(passage, lastOfPhrase(passage, verb + 1));
      }
      int first = firstOfSpeaker(passage, verb);
      boolean opened = first == 0 || isPause(passage, first - 1);
      boolean apart = patient.head() < first || patient.head() > verb;
      if (opened && apart && first < verb) {
        return Subjects.of(passage, verb).stream()
            .boxed()
            .findFirst()
            .flatMap(s -> speakers.at(passage, s));
      }
    }
    return Optional.empty();
  }

  private static int firstOfSpeaker(Passage passage, int verb) {
    int first = verb;
    while (first > 0
        && passage.hasTag(
            first - 1, "DT", "NN*", "JJ*", "PRP", "PRP$", "POS", "CC", "VBP", "VBZ", "HYPH",
            "IN")) {
      first--;
    }
    return first;
  }

  private static int lastOfPhrase(Passage passage, int first) {
    int head = first;
    while (head + 1 < passage.size()
        && passage.hasTag(head + 1, "NN*", "JJ*", "POS", "HYPH")
        && passage.dateAt(head + 1).isEmpty()) {
      head++;
    }
    return head;
  }
}
