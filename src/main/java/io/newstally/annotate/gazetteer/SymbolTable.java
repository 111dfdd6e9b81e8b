package io.newstally.annotate.gazetteer;

import io.newstally.annotate.word.WordCache;
import java.util.stream.IntStream;

/**
 * Gives words their symbols: what they are where case is ignored, what they are where it counts,
 * and every regular expression that they match. What a word gives is kept, for words come again.
 */
final class SymbolTable {

  private static final int KEPT = 20_000;

  private final Vocabulary words;
  private final RegexNodes regexes;
  private final WordCache<WordSymbols> kept = new WordCache<>(this::find, KEPT);

  SymbolTable(Vocabulary words, RegexNodes regexes) {
    this.words = words;
    this.regexes = regexes;
  }

  /** The symbol of a word where case is ignored, by the number of its folded or lower form. */
  static int caseless(int word) {
    return word < 0 ? word : 3 * word;
  }

  /** The symbol of a word where case counts. */
  static int exact(int word) {
    return word < 0 ? word : 3 * word + 1;
  }

  /** The symbol of a regular expression. */
  static int regex(int number) {
    return 3 * number + 2;
  }

  /** The symbols of a word. */
  WordSymbols of(String word) {
    return kept.get(word);
  }

  private WordSymbols find(String word) {
    int folded = caseless(words.number(Folding.folded(word)));
    int exact = exact(words.number(word));
    int lower = caseless(words.number(Folding.lower(word)));
    IntStream.Builder symbols = IntStream.builder();
    IntStream.of(folded, exact).filter(s -> s >= 0).forEach(symbols);
    regexes.matching(word, number -> symbols.add(regex(number)));
    return new WordSymbols(symbols.build().toArray(), exact, lower);
  }
}
