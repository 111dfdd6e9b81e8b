package io.newstally.annotate.word;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was computed for a word: two generations, of which the older is dropped when the
 * younger is full, so that frequent words stay and memory is bounded. Safe for use by many threads,
 * which at worst compute the same twice.
 */
public final class WordCache<V> {

  private record Generations<V>(Map<String, V> young, Map<String, V> old) {}

  private final Function<String, V> maker;
  private final int size;
  private volatile Generations<V> generations =
      new Generations<>(new ConcurrentHashMap<>(), Map.of());

  /**
   * An empty cache.
   *
   * @param maker computes the value of a word; depends on the word alone
   * @param size of a generation, in words
   */
  public WordCache(Function<String, V> maker, int size) {
    this.maker = maker;
    this.size = size;
  }

  /** The value of a word. */
  public V get(String word) {
    Generations<V> now = generations;
    V value = now.young.get(word);
    return value != null ? value : keep(word, now);
  }

  private V keep(String word, Generations<V> now) {
    V older = now.old.get(word);
    V value = older != null ? older : maker.apply(word);
    if (now.young.size() >= size) {
      generations = new Generations<>(new ConcurrentHashMap<>(), now.young);
    }
    generations.young.put(word, value);
    return value;
  }
}
