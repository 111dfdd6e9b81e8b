package io.newstally.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the wordings of triggers may call the tokens of a sentence, in lower case: the lemma, the
 * verb of a participle, the word itself. For one thread; made for the tokens that are asked for.
 */
final class SentenceLemmas {

  private static final String NOUN = "/N";

  private final Passage passage;
  private final Participles participles;
  private final @Nullable List<String>[] lemmas;

  @SuppressWarnings({"unchecked", "rawtypes"})
  SentenceLemmas(Passage passage, Participles participles) {
    this.passage = passage;
    this.participles = participles;
    this.lemmas = new List[passage.size()];
  }

  /** What the token at {@code position} may be called, its lemma first. */
  List<String> at(int position) {
    List<String> known = lemmas[position];
    if (known == null) {
      known = of(passage.lemma(position), passage.word(position));
      lemmas[position] = known;
    }
    return known;
  }

  private List<String> of(String lemma, String word) {
    String verb = participles.verbOf(word);
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

  /** True when the token is the wanted lemma, and a noun where that is wanted: {@code wound/N}. */
  boolean says(int position, String wanted) {
    return wanted.endsWith(NOUN)
        ? passage.token(position).isNoun()
            && at(position).contains(wanted.substring(0, wanted.length() - NOUN.length()))
        : at(position).contains(wanted);
  }

  /** True when any token of the sentence is one of {@code words}. */
  boolean sayAnyOf(Set<String> words) {
    for (int i = 0; i < lemmas.length; i++) {
      for (String lemma : at(i)) {
        if (words.contains(lemma)) {
          return true;
        }
      }
    }
    return false;
  }
}
