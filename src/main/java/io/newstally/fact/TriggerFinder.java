package io.newstally.fact;

import io.newstally.fact.TriggerRule.Wording;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the triggers of a sentence: where two wordings share their leading token the longer wins.
 */
final class TriggerFinder {

  private static final String GAP = "…";
  private static final Set<String> PAUSES = Set.of(",", ";", ":", ".");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final int LONGEST_GAP = 10;

  private record Candidate(TriggerRule rule, Wording wording) {}

  private final Map<String, List<Candidate>> byFirstLemma = new HashMap<>();
  private final Participles participles = new Participles();

  TriggerFinder(Lexicon lexicon) {
    for (TriggerRule rule : TriggerRule.all(lexicon)) {
      for (Wording wording : rule.wordings()) {
        String first = wording.lemmas().get(0);
        byFirstLemma
            .computeIfAbsent(first, k -> new ArrayList<>())
            .add(new Candidate(rule, wording));
        if (rule.pos().startsWith("V")) {
          participles.add(first);
        }
      }
    }
  }

  List<Trigger> find(Passage passage) {
    List<Trigger> found = new ArrayList<>();
    SentenceLemmas lemmas = new SentenceLemmas(passage, participles);
    for (int i = 0; i < passage.size(); i++) {
      if (!mayOpen(passage.lemma(i), passage.word(i))) {
        continue;
      }
      for (String lemma : lemmas.at(i)) {
        for (Candidate candidate : byFirstLemma.getOrDefault(lemma, List.of())) {
          Trigger trigger = match(candidate, passage.sentence(), lemmas, i);
          if (trigger != null) {
            found.add(trigger);
          }
        }
      }
    }
    return found.isEmpty() ? found : longest(found);
  }

  /** False for the many tokens with which no wording begins. */
  private boolean mayOpen(String lemma, String word) {
    return byFirstLemma.containsKey(lemma)
        || (!word.equals(lemma) && byFirstLemma.containsKey(word))
        || participles.verbOf(word) != null;
  }

  /** A wording inside a longer one says nothing of its own: "shot" in "shot dead". */
  private static List<Trigger> longest(List<Trigger> found) {
    List<Trigger> byLength = new ArrayList<>(found);
    byLength.sort(Comparator.comparingInt(Trigger::length).reversed());
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : byLength) {
      boolean covered =
          kept.stream()
              .anyMatch(
                  k ->
                      k.length() > trigger.length()
                          && (k.first() == trigger.first() || k.end() == trigger.end())
                          && k.first() <= trigger.first()
                          && trigger.end() <= k.end());
      if (!covered) {
        kept.add(trigger);
      }
    }
    kept.removeIf(t -> t.rule().kind() == TriggerRule.Kind.NOTHING);
    kept.sort(Comparator.comparingInt(Trigger::position).thenComparing(t -> t.rule().id()));
    return kept;
  }

  private @Nullable Trigger match(
      Candidate candidate, Sentence sentence, SentenceLemmas lemmas, int first) {
    List<String> wanted = candidate.wording().lemmas();
    int at = first;
    int leading = first;
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.get(i).equals(GAP)) {
        at = afterGap(wanted.get(i + 1), sentence, lemmas, at);
        if (at < 0) {
          return null;
        }
        continue;
      }
      if (at >= sentence.size() || !lemmas.says(at, wanted.get(i))) {
        return null;
      }
      if (i == candidate.wording().leading()) {
        leading = at;
      }
      at++;
    }
    if (!(fits(candidate.rule(), sentence.token(leading))
            || (candidate.rule().pos().equals("V") && isMistagged(sentence, leading)))
        || !isSaidWith(candidate.wording().context(), lemmas)) {
      return null;
    }
    String words = String.join(" ", wanted);
    return new Trigger(candidate.rule(), leading, first, at, words);
  }

  /**
   * "and murder four guards", "that Peru free 400 prisoners": a noun has no object, and no
   * adjective stands before a number. A headline is left alone, since its text tells more.
   */
  static boolean isMistagged(Sentence sentence, int position) {
    String pos = sentence.token(position).pos();
    boolean counts =
        position + 1 < sentence.size() && sentence.token(position + 1).pos().equals("CD");
    boolean governs =
        sentence.tokens().stream()
            .anyMatch(t -> t.head() == position && t.relation().equals("obj"));
    boolean full = PAUSES.contains(sentence.token(sentence.size() - 1).word());
    return pos.equals("NN") ? governs : pos.equals("JJ") && counts && full;
  }

  private static boolean isSaidWith(Set<String> context, SentenceLemmas lemmas) {
    return context.isEmpty() || lemmas.sayAnyOf(context);
  }

  private static int afterGap(String lemma, Sentence sentence, SentenceLemmas lemmas, int from) {
    for (int i = from; i < sentence.size() && i <= from + LONGEST_GAP; i++) {
      Token token = sentence.token(i);
      if (lemmas.says(i, lemma)) {
        return i;
      }
      if (PAUSES.contains(token.word()) || (i > from && opensClause(token))) {
        return -1;
      }
    }
    return -1;
  }

  /** A further verb has words of its own: "beat him and shot him dead". */
  private static boolean opensClause(Token token) {
    boolean auxiliary = token.lemma().equals("be") || token.lemma().equals("have");
    return FINITE.contains(token.pos()) && !auxiliary;
  }

  private boolean fits(TriggerRule rule, Token token) {
    boolean participle = participles.verbOf(token.word().toLowerCase(Locale.ROOT)) != null;
    return switch (rule.pos()) {
      case "V" -> token.isVerb() || participle;
      case "N" -> token.isNoun() || token.pos().startsWith("JJ") || token.pos().equals("VBG");
      case "J" ->
          token.pos().startsWith("JJ")
              || token.pos().startsWith("VB")
              || token.pos().startsWith("NN")
              || token.pos().startsWith("RB");
      default -> true;
    };
  }
}
