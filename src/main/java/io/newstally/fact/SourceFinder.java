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

  /** A speaker before a colon is no longer than so many words. */
  private static final int LONGEST_SPEAKER = 8;

  private final SpeechVerbs verbs;
  private final Speakers speakers;

  SourceFinder(Lexicon lexicon, SpeechVerbs verbs, PeopleNouns people) {
    this.verbs = verbs;
    this.speakers = new Speakers(lexicon, people);
  }

  /** The speaker's words as they stand, empty when the article says it itself. */
  String find(Passage passage, Patient patient) {
    return governing(passage, patient)
        .or(() -> accordingTo(passage))
        .or(() -> beforeColon(passage, patient))
        .or(() -> inserted(passage, patient))
        .orElse("");
  }

  /**
   * The speaker whom the sentence brings in, whatever it tells; empty for none and for pronouns.
   */
  String introduced(Passage passage) {
    for (int verb = 0; verb < passage.size(); verb++) {
      if (verbs.isAt(passage, verb)) {
        Optional<String> speaker =
            subject(passage, verb, -1, false).filter(s -> s.indexOf(' ') > 0);
        if (speaker.isPresent()) {
          return speaker.get();
        }
      }
    }
    return "";
  }

  private Optional<String> accordingTo(Passage passage) {
    for (int i = 0; i + 2 < passage.size(); i++) {
      if (passage.word(i).equals("citing")) {
        return speakers.at(passage, lastOfPhrase(passage, i + 1));
      }
      if (passage.word(i).equals("according") && passage.word(i + 1).equals("to")) {
        return speakers.at(passage, giver(passage, lastOfPhrase(passage, i + 2)));
      }
      Optional<String> counter =
          passage.word(i).equals("by") ? counter(passage, i + 1) : Optional.empty();
      if (counter.isPresent()) {
        return counter;
      }
    }
    return Optional.empty();
  }

  /** "by a UN tally", "by the count of the coastguard": whose figure it is. */
  private Optional<String> counter(Passage passage, int first) {
    int figure = lastOfPhrase(passage, first);
    if (!verbs.isFigure(passage, figure)) {
      return Optional.empty();
    }
    int owner = passage.pos(figure - 1).equals("POS") ? figure - 2 : figure - 1;
    return passage.word(figure + 1).equals("of")
        ? speakers.at(passage, lastOfPhrase(passage, figure + 2))
        : speakers.at(passage, owner);
  }

  /** "Health officials: at least 12 killed". */
  private Optional<String> beforeColon(Passage passage, Patient patient) {
    for (int i = 1; i < Math.min(LONGEST_SPEAKER, patient.head()); i++) {
      if (passage.word(i).equals(":")) {
        // "Maliq: 31 dead" begins with a place, known or not.
        boolean known = passage.hasTag(i - 1, "NN", "NNS") || passage.nameAt(i - 1).isPresent();
        return known ? speakers.in(passage, 0, i - 1) : Optional.empty();
      }
      if (!passage.hasTag(i, "NN*", "JJ*", "POS", "HYPH", "IN", "DT")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "figures released by the ministry": who gave them out. */
  private static int giver(Passage passage, int head) {
    boolean given = passage.pos(head + 1).equals("VBN") && passage.word(head + 2).equals("by");
    return given ? lastOfPhrase(passage, head + 3) : head;
  }

  private Optional<String> governing(Passage passage, Patient patient) {
    DependencyTree tree = passage.tree();
    int below = patient.trigger().position();
    for (int above : tree.ancestors(below)) {
      boolean apart = tree.isAny(below, "acl:relcl", "nsubj", "conj");
      boolean clause = tree.isAny(below, "ccomp", "parataxis", "dep");
      boolean own = isOfDoing(patient, above);
      if (verbs.isAt(passage, above) && !apart && !own && (clause || !isPronoun(passage, above))) {
        return subject(passage, above, patient.head(), clause);
      }
      below = above;
    }
    return Optional.empty();
  }

  /** "put 12 men behind bars", "put the dead at 12": only the second tells who says so. */
  private static boolean isOfDoing(Patient patient, int verb) {
    return patient.trigger().covers(verb) && patient.trigger().rule().frame() == Frame.OBJECT;
  }

  /** "he had counted 12 bodies": whoever counts is told further up, if at all. */
  private static boolean isPronoun(Passage passage, int verb) {
    OptionalInt subject = Subjects.of(passage, verb);
    return subject.isPresent() && passage.hasTag(subject.getAsInt(), "PRP");
  }

  private Optional<String> subject(Passage passage, int verb, int patient, boolean clause) {
    if (isInverted(passage, verb)) {
      return speakers.at(passage, lastOfPhrase(passage, verb + 1));
    }
    OptionalInt subject = Subjects.of(passage, verb);
    return subject.isEmpty() || subject.getAsInt() == patient
        ? Optional.empty()
        : speakers.ofVerb(passage, subject.getAsInt(), clause);
  }

  /**
   * ", said the officials" with the speaker behind the verb; not behind the last comma of an
   * insertion: "Jones, who lives here, said the officials …".
   */
  private static boolean isInverted(Passage passage, int verb) {
    if (!isPause(passage, verb - 1) || !passage.hasTag(verb + 1, "DT", "NN*", "JJ*", "PRP$")) {
      return false;
    }
    Optional<Integer> subject = passage.tree().child(verb, "nsubj").filter(s -> s < verb - 1);
    return subject.isEmpty() || pauses(passage, subject.get(), verb) == 1;
  }

  private static int pauses(Passage passage, int from, int to) {
    int pauses = 0;
    for (int i = from; i < to; i++) {
      pauses += passage.word(i).equals(",") ? 1 : 0;
    }
    return pauses;
  }

  private static boolean isPause(Passage passage, int position) {
    return passage.hasTag(position, ",", "''", "``", ":");
  }

  /** ", the mayor said on Monday." and ", said the mayor": an insertion, by the order of words. */
  private Optional<String> inserted(Passage passage, Patient patient) {
    for (int verb = passage.size() - 1; verb > 0; verb--) {
      if (!verbs.isAt(passage, verb) || isOfDoing(patient, verb)) {
        continue;
      }
      if (isInverted(passage, verb)) {
        return speakers.at(passage, lastOfPhrase(passage, verb + 1));
      }
      int first = firstOfSpeaker(passage, verb);
      boolean opened = (first == 0 || isPause(passage, first - 1)) && !isClause(passage, first);
      boolean apart = patient.head() < first || patient.head() > verb;
      if (opened && apart && first < verb) {
        return before(passage, first, verb);
      }
    }
    return Optional.empty();
  }

  /** "After two guards reported burns" tells why something is known, not who says it. */
  private static boolean isClause(Passage passage, int first) {
    return passage.hasTag(first, "IN") && !passage.isWord(first, "as");
  }

  /** The speaker among the words from {@code first} to the verb: by the parse, else all of them. */
  private Optional<String> before(Passage passage, int first, int verb) {
    OptionalInt subject = Subjects.of(passage, verb);
    if (subject.isPresent() && first <= subject.getAsInt() && subject.getAsInt() < verb) {
      return speakers.ofVerb(passage, subject.getAsInt(), true);
    }
    int last = verb - 1;
    while (last > first && passage.hasTag(last, "VBP", "VBZ")) {
      last--;
    }
    return speakers.in(passage, first, last);
  }

  private static int firstOfSpeaker(Passage passage, int verb) {
    int first = verb;
    while (first > 0
        && passage.hasTag(
            first - 1, "DT", "CD", "NN*", "JJ*", "PRP", "PRP$", "POS", "CC", "VBP", "VBZ", "HYPH",
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
