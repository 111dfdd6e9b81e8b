package io.newstally.mention.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more tokens and what each means; the longest phrase wins. A phrase that is
 * written with a capital, or is a single letter, matches only so; any other whatever the case.
 */
final class Phrases<M> {

  /** A phrase found at tokens {@code first} up to, not including, {@code end}. */
  record Match<M>(int first, int end, M meaning) {}

  private record Phrase<M>(List<String> words, M meaning) {}

  private final Map<String, List<Phrase<M>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<M>>> byLast = new HashMap<>();

  void add(String phrase, M meaning) {
    Phrase<M> added = new Phrase<>(List.of(phrase.split(" ", -1)), meaning);
    file(byFirst, added.words.get(0), added);
    file(byLast, added.words.get(added.words.size() - 1), added);
  }

  private static <M> void file(Map<String, List<Phrase<M>>> index, String key, Phrase<M> phrase) {
    List<Phrase<M>> phrases = index.computeIfAbsent(key, k -> new ArrayList<>());
    phrases.add(phrase);
    phrases.sort(Comparator.comparingInt((Phrase<M> p) -> p.words.size()).reversed());
  }

  /** False when no phrase begins with the token at {@code first}. */
  boolean mayStartAt(SentenceWords words, int first) {
    return byFirst.containsKey(words.word(first))
        || byFirst.containsKey(words.raw(first))
        || (first == words.size() - 1 && byFirst.containsKey(withoutStop(words.word(first))));
  }

  /** The longest phrase whose first token is at {@code first}. */
  Optional<Match<M>> startingAt(SentenceWords words, int first) {
    for (String key : spellings(words, first)) {
      for (Phrase<M> phrase : byFirst.getOrDefault(key, List.of())) {
        if (stands(phrase, words, first)) {
          return Optional.of(new Match<>(first, first + phrase.words.size(), phrase.meaning));
        }
      }
    }
    return Optional.empty();
  }

  /** The longest phrase whose last token is before {@code end}. */
  Optional<Match<M>> endingAt(SentenceWords words, int end) {
    for (String key : spellings(words, end - 1)) {
      for (Phrase<M> phrase : byLast.getOrDefault(key, List.of())) {
        int first = end - phrase.words.size();
        if (stands(phrase, words, first)) {
          return Optional.of(new Match<>(first, end, phrase.meaning));
        }
      }
    }
    return Optional.empty();
  }

  /** As written, in lower case, and without the full stop of a word that ends its sentence. */
  private static List<String> spellings(SentenceWords words, int position) {
    String word = words.word(position);
    boolean last = position == words.size() - 1;
    return List.of(words.raw(position), word, last ? withoutStop(word) : word);
  }

  private static String withoutStop(String word) {
    boolean stop = word.length() > 1 && word.endsWith(".");
    return stop ? word.substring(0, word.length() - 1) : word;
  }

  private static <M> boolean stands(Phrase<M> phrase, SentenceWords words, int first) {
    for (int i = 0; i < phrase.words.size(); i++) {
      String word = phrase.words.get(i);
      boolean letter = phrase.words.size() == 1 && word.length() == 1;
      List<String> spellings = spellings(words, first + i);
      boolean same = letter ? withoutStop(spellings.get(0)).equals(word) : spellings.contains(word);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
