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

/**
 * Finds the triggers of a sentence: where two wordings share their leading token the longer wins.
 */
final class TriggerFinder {

  private static final String GAP = "…";
  private static final String NOUN = "/N";
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

  List<Trigger> find(Sentence sentence) {
    List<Trigger> found = new ArrayList<>();
    List<List<String>> lemmas = sentence.tokens().stream().map(this::lemmas).toList();
    for (int i = 0; i < sentence.size(); i++) {
      for (String lemma : lemmas.get(i)) {
        for (Candidate candidate : byFirstLemma.getOrDefault(lemma, List.of())) {
          Trigger trigger = match(candidate, sentence, lemmas, i);
          if (trigger != null) {
            found.add(trigger);
          }
        }
      }
    }
    return longest(found);
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

  private @org.jspecify.annotations.Nullable Trigger match(
      Candidate candidate, Sentence sentence, List<List<String>> lemmas, int first) {
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
      if (at >= sentence.size() || !says(wanted.get(i), sentence.token(at), lemmas.get(at))) {
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

  /** True when the token is the wanted lemma, and a noun where that is wanted: {@code wound/N}. */
  private static boolean says(String wanted, Token token, List<String> lemmas) {
    return wanted.endsWith(NOUN)
        ? token.isNoun() && lemmas.contains(wanted.substring(0, wanted.length() - NOUN.length()))
        : lemmas.contains(wanted);
  }

  private static boolean isSaidWith(Set<String> context, List<List<String>> lemmas) {
    return context.isEmpty()
        || lemmas.stream().anyMatch(token -> token.stream().anyMatch(context::contains));
  }

  private static int afterGap(
      String lemma, Sentence sentence, List<List<String>> lemmas, int from) {
    for (int i = from; i < sentence.size() && i <= from + LONGEST_GAP; i++) {
      Token token = sentence.token(i);
      if (says(lemma, token, lemmas.get(i))) {
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
    boolean participle = participles.verbOf(token.word()) != null;
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

  /** What a wording may call the token, in lower case: its lemma, its verb, its word. */
  private List<String> lemmas(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String verb = participles.verbOf(token.word());
    String word = token.word().toLowerCase(Locale.ROOT);
    List<String> all = new ArrayList<>(3);
    all.add(lemma);
    if (verb != null && !verb.equals(lemma)) {
      all.add(verb);
    }
    if (!word.equals(lemma) && !all.contains(word)) {
      all.add(word);
    }
    return all;
  }
}
