package io.newstally.fact;

import io.newstally.model.Article;
import io.newstally.model.Circumstances;
import io.newstally.model.DateMention;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import io.newstally.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the article has settled so far: speakers by their noun, when the conflict began, what was
 * told last in this sentence. Lives as long as the reading of one article.
 */
final class Story {

  private static final Set<String> CONFLICT =
      Set.of(
          "war",
          "conflict",
          "fighting",
          "uprising",
          "offensive",
          "siege",
          "campaign",
          "operation",
          "invasion",
          "crisis");
  private static final Set<String> BEGIN = Set.of("begin", "start", "erupt", "break");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

  /** How many sentences later a time still goes without saying. */
  private static final int REACH = 3;

  private static final int LONGEST_NEWS_DAYS = 14;
  private static final int ISO_DAY = 10;

  private final Article article;
  private final List<String> speakers = new ArrayList<>();
  private @Nullable String conflictStart;
  private @Nullable Fact last;
  private int lastSentence = -1;
  private @Nullable Group hurt;
  private int hurtSentence = -1;
  private String lastSpeaker = "";
  private @Nullable Passage present;
  private @Nullable Passage past;

  Story(Article article) {
    this.article = article;
  }

  /** Takes note of what a sentence settles for the later ones. */
  void enter(Passage passage) {
    past = present;
    present = passage;
    for (int i = 0; i < passage.size(); i++) {
      Token token = passage.token(i);
      if (token.isNoun() && !passage.pos(i + 1).startsWith("NN")) {
        rememberSpeaker(passage, i);
      }
    }
    if (conflictStart == null) {
      conflictStart = startOf(passage).orElse(null);
    }
  }

  private void rememberSpeaker(Passage passage, int head) {
    NounPhrase phrase = NounPhrase.of(passage, head);
    String text = phrase.bareText();
    if (text.indexOf(' ') > 0 && passage.pos(head).equals("NNS")) {
      speakers.add(text);
    }
  }

  /** "The war in Gaza began when … on October 7": the first day of what the article is about. */
  private static Optional<String> startOf(Passage passage) {
    boolean begins = false;
    boolean conflict = false;
    for (int i = 0; i < passage.size(); i++) {
      conflict |= CONFLICT.contains(passage.lemma(i));
      begins |= conflict && passage.token(i).isVerb() && BEGIN.contains(passage.lemma(i));
    }
    return begins
        ? passage.dates().stream()
            .map(DateMention::start)
            .filter(start -> !start.isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /** Remembers a fact for the rest of its sentence. */
  void tell(Passage passage, Candidate candidate, Fact fact) {
    if (fact.type() != FactType.KILLED && fact.status() == Status.REPORTED) {
      hurt = candidate.group();
      hurtSentence = passage.sentence().index();
    } else {
      hurt = null;
    }
    last = fact;
    lastSentence = passage.sentence().index();
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
    String end = " " + words.toLowerCase(Locale.ROOT);
    for (int i = speakers.size() - 1; i >= 0; i--) {
      if (speakers.get(i).toLowerCase(Locale.ROOT).endsWith(end)) {
        return speakers.get(i);
      }
    }
    return words;
  }

  /** The article's day, on which a lasting state still holds; empty without a date. */
  String today() {
    return Objects.toString(article.published(), "");
  }

  /** From the start of the conflict, where told, to the article's date; empty without a date. */
  String runningInterval() {
    if (article.published() == null) {
      return "";
    }
    return (conflictStart == null ? ".." : conflictStart) + "/" + article.published();
  }

  /**
   * Fills what the claim's own words leave empty: from the claim that it is joined to; else, for
   * what happened, the time from the claim told last, or from the present tense of a report.
   */
  Circumstances fill(
      Passage passage, Circumstances own, Optional<Fact> before, Scope scope, Status status) {
    Circumstances filled = before.map(f -> fill(own, f.circumstances())).orElse(own);
    boolean happened = scope != Scope.TOTAL && status == Status.REPORTED;
    if (!happened || !filled.when().isEmpty()) {
      return filled;
    }
    return new Circumstances(filled.who(), filled.by(), filled.where(), carriedTime(passage));
  }

  private String carriedTime(Passage passage) {
    if (article.published() != null && isPresent(passage)) {
      return article.published().toString();
    }
    Fact told = last;
    if (told == null || passage.sentence().index() - lastSentence > REACH) {
      return "";
    }
    boolean incident = told.scope() != Scope.TOTAL && told.status() == Status.REPORTED;
    return incident && isRecent(told.circumstances().when()) ? told.circumstances().when() : "";
  }

  /** What the article tells of the past is not the day of what it tells next. */
  private boolean isRecent(String when) {
    boolean day = when.length() >= ISO_DAY && Character.isDigit(when.charAt(0));
    return article.published() == null
        || (day
            && !LocalDate.parse(when.substring(0, ISO_DAY))
                .isBefore(article.published().minusDays(LONGEST_NEWS_DAYS)));
  }

  /** News in the present tense tells of its own day: "a bomb kills 14 marines". */
  private static boolean isPresent(Passage passage) {
    boolean present = false;
    for (int i = 0; i < passage.size(); i++) {
      if (passage.pos(i).equals("VBD")) {
        return false;
      }
      present |= passage.hasTag(i, "VBZ", "VBP");
    }
    return present;
  }

  private static Circumstances fill(Circumstances own, Circumstances before) {
    return new Circumstances(
        own.who(),
        own.by().isEmpty() ? before.by() : own.by(),
        own.where().isEmpty() ? before.where() : own.where(),
        own.when().isEmpty() ? before.when() : own.when());
  }
}
