package io.newstally.fact;

import io.newstally.model.Circumstances;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Status;
import io.newstally.model.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the article has settled so far: speakers by their noun, the days that it counts from, what
 * was told last in this sentence. Lives as long as the reading of one article.
 */
final class Story {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

  /** How many sentences later a pronoun still stands for people told as hurt. */
  private static final int REACH = 3;

  private final Calendar calendar;

  /** The latest words for people by their noun in lower case. */
  private final Map<String, String> peopleByNoun = new HashMap<>();

  private @Nullable Fact last;
  private int lastSentence = -1;
  private @Nullable Group hurt;
  private int hurtSentence = -1;
  private boolean victims;
  private String lastSpeaker = "";
  private @Nullable Passage present;
  private @Nullable Passage past;

  Story(Calendar calendar) {
    this.calendar = calendar;
  }

  Calendar calendar() {
    return calendar;
  }

  /** Takes note of what a sentence settles for the later ones. */
  void enter(Passage passage) {
    past = present;
    present = passage;
    for (int i = 0; i < passage.size(); i++) {
      Token token = passage.token(i);
      if (token.pos().equals("NNS") && !passage.pos(i + 1).startsWith("NN")) {
        rememberSpeaker(passage, i);
      }
    }
    calendar.enter(passage);
  }

  private void rememberSpeaker(Passage passage, int head) {
    NounPhrase phrase = NounPhrase.of(passage, head);
    String text = phrase.bareText();
    int last = text.lastIndexOf(' ');
    if (last > 0) {
      peopleByNoun.put(text.substring(last + 1).toLowerCase(Locale.ROOT), text);
    }
  }

  /** Remembers a fact for the rest of its sentence. */
  void tell(Passage passage, Candidate candidate, Fact fact) {
    if (fact.type() != FactType.KILLED && fact.status() == Status.REPORTED) {
      hurt = candidate.group();
      hurtSentence = passage.sentence().index();
    } else {
      hurt = null;
    }
    victims |= fact.type() == FactType.KILLED || fact.type() == FactType.INJURED;
    last = fact;
    lastSentence = passage.sentence().index();
  }

  /** True when somebody was told to be dead or hurt so far. */
  boolean tellsOfVictims() {
    return victims;
  }

  /** The people told last to have suffered something other than death, if not too long ago. */
  Optional<Group> hurtBefore(Passage passage) {
    return passage.sentence().index() - hurtSentence <= REACH
        ? Optional.ofNullable(hurt)
        : Optional.empty();
  }

  /** The sentence before this one, empty where a death of its own was told in it. */
  Optional<Passage> sentenceBefore(Passage passage) {
    boolean told =
        last != null
            && last.type() == FactType.KILLED
            && lastSentence >= passage.sentence().index() - 1;
    return told ? Optional.empty() : Optional.ofNullable(past);
  }

  /** Circumstances of the fact told before in the same sentence. */
  Optional<Fact> toldBefore(Passage passage) {
    return lastSentence == passage.sentence().index()
        ? Optional.ofNullable(last)
        : Optional.empty();
  }

  /** Takes note of who spoke in a sentence, for the pronouns of the next; empty changes nothing. */
  void hear(String speaker) {
    lastSpeaker = speaker.isEmpty() ? lastSpeaker : introduced(speaker);
  }

  /** "officials" → "Egyptian officials" when the article has introduced them so. */
  String speaker(String words) {
    if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
      return lastSpeaker;
    }
    String full = introduced(words);
    lastSpeaker = full.isEmpty() ? lastSpeaker : full;
    return full;
  }

  private String introduced(String words) {
    if (words.isEmpty() || words.indexOf(' ') > 0 || Character.isUpperCase(words.charAt(0))) {
      return words;
    }
    return peopleByNoun.getOrDefault(words.toLowerCase(Locale.ROOT), words);
  }

  /** Fills what the claim's own words leave empty from what it shares with an earlier one. */
  static Circumstances fill(Circumstances own, Optional<Circumstances> shared) {
    return shared.map(told -> fill(own, told)).orElse(own);
  }

  private static Circumstances fill(Circumstances own, Circumstances before) {
    return new Circumstances(
        own.who(),
        own.by().isEmpty() ? before.by() : own.by(),
        own.where().isEmpty() ? before.where() : own.where(),
        own.when().isEmpty() ? before.when() : own.when());
  }
}
