package io.newstally.annotate.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases of one sentence: every walk from the trie's root that the words allow. */
final class MatchFinder {

  private static final int NEVER = -1;

  private final Trie trie;
  private final Phrases phrases;
  private final List<WordSymbols> words;
  private final List<Match> matches = new ArrayList<>();
  private final Map<Integer, Integer> lastEnds = new HashMap<>();

  MatchFinder(Trie trie, Phrases phrases, List<WordSymbols> words) {
    this.trie = trie;
    this.phrases = phrases;
    this.words = words;
  }

  /** The matches that stay, none overlapping another, from left to right. */
  List<Match> find() {
    for (int begin = 0; begin < words.size(); begin++) {
      walk(Trie.ROOT, begin, begin);
    }
    matches.sort(Match.PRECEDENCE);
    List<Match> staying = new ArrayList<>();
    for (Match match : matches) {
      if (staying.stream().noneMatch(match::overlaps)) {
        staying.add(match);
      }
    }
    staying.sort(Comparator.comparingInt(Match::begin));
    return staying;
  }

  private void walk(int node, int begin, int at) {
    if (at == words.size()) {
      return;
    }
    for (int symbol : words.get(at).symbols()) {
      int child = trie.child(node, symbol);
      if (child != Trie.NONE) {
        for (int i = trie.firstPhrase(child); i < trie.endPhrase(child); i++) {
          add(i, begin, at + 1);
        }
        walk(child, begin, at + 1);
      }
    }
  }

  /** Adds a match, unless the same phrase holds one of its tokens already. */
  private void add(int phrase, int begin, int end) {
    int triggered = triggered(phrases.trigger(phrase));
    if (triggered != NEVER && lastEnds.getOrDefault(phrase, 0) <= begin) {
      lastEnds.put(phrase, end);
      matches.add(new Match(begin, end, phrases.classOf(phrase), triggered, phrases.row(phrase)));
    }
  }

  private int triggered(int trigger) {
    if (trigger == Phrases.ALWAYS) {
      return 0;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).exact() == trigger) {
        return 2 * i + 1;
      }
      if (words.get(i).lower() == trigger) {
        return 2 * i + 2;
      }
    }
    return NEVER;
  }
}
