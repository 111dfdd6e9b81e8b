package io.newstally.fact;

import io.newstally.model.Article;
import io.newstally.model.DateMention;
import io.newstally.model.DependencyTree;
import io.newstally.model.EntityMention;
import io.newstally.model.Mentions;
import io.newstally.model.NumberMention;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import io.newstally.model.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A sentence with all that earlier stages found in it. Positions are token positions. */
final class Passage {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Article article;
  private final Sentence sentence;
  private final DependencyTree tree;
  private final String[] words;
  private final String[] lemmas;
  private final Mentions mentions;
  private final Map<String, String> countryByCode;

  /**
   * Opens one sentence.
   *
   * @param mentions those in the sentence
   * @param countryByCode the countries that the article names, by their ISO codes; unmodifiable
   */
  Passage(
      Article article, Sentence sentence, Mentions mentions, Map<String, String> countryByCode) {
    this.article = article;
    this.sentence = sentence;
    this.tree = new DependencyTree(sentence);
    this.words = new String[sentence.size()];
    this.lemmas = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = sentence.token(i).word().toLowerCase(Locale.ROOT);
      lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
    this.mentions = mentions;
    this.countryByCode = countryByCode;
  }

  Article article() {
    return article;
  }

  Sentence sentence() {
    return sentence;
  }

  DependencyTree tree() {
    return tree;
  }

  List<NumberMention> numbers() {
    return mentions.numbers();
  }

  List<DateMention> dates() {
    return mentions.dates();
  }

  List<EntityMention> names() {
    return mentions.names();
  }

  /** True for a noun, a number, or an adjective that stands as a noun: "a civilian was killed". */
  boolean isNominal(int position) {
    return token(position).isNoun()
        || numberAt(position).isPresent()
        || isAged(position)
        || (pos(position).startsWith("JJ") && tree.child(position, "det", "nummod").isPresent());
  }

  /** True for "2-year-old" that stands for a person: no noun follows. */
  boolean isAged(int position) {
    return isWord(position, "old", "olds")
        && (isWord(position - 2, "year", "month", "week", "day") || isUnhyphenatedAge(position))
        && !(pos(position + 1).startsWith("NN") && !word(position + 1).equals("shot"));
  }

  /** "two year old" for "two-year-old". */
  private boolean isUnhyphenatedAge(int position) {
    return isWord(position - 1, "year", "month", "week", "day") && pos(position - 2).equals("CD");
  }

  /** The country that a demonym belongs to as the article names it, empty when it does not. */
  String countryOf(EntityMention demonym) {
    return countryByCode.getOrDefault(demonym.country(), "");
  }

  int size() {
    return words.length;
  }

  Token token(int position) {
    return sentence.token(position);
  }

  /** The word at {@code position} in lower case; empty outside the sentence. */
  String word(int position) {
    return position < 0 || position >= words.length ? "" : words[position];
  }

  /** The lemma at {@code position} in lower case; empty outside the sentence. */
  String lemma(int position) {
    return position < 0 || position >= lemmas.length ? "" : lemmas[position];
  }

  /** The tag at {@code position}; empty outside the sentence. */
  String pos(int position) {
    return position < 0 || position >= words.length ? "" : token(position).pos();
  }

  /** True when the tag is one of {@code tags}; {@code NN*} stands for all that begin with NN. */
  boolean hasTag(int position, String... tags) {
    String tag = pos(position);
    for (String wanted : tags) {
      boolean family = wanted.endsWith("*");
      int stem = wanted.length() - 1;
      if (family ? tag.regionMatches(0, wanted, 0, stem) : tag.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** True when the word, in lower case, is one of {@code words}. */
  boolean isWord(int position, String... words) {
    return isOneOf(word(position), words);
  }

  /** True when the lemma, in lower case, is one of {@code lemmas}. */
  boolean isLemma(int position, String... lemmas) {
    return isOneOf(lemma(position), lemmas);
  }

  /** True when one of {@code words} stands in the sentence, in any case. */
  boolean holds(String... words) {
    for (int i = 0; i < size(); i++) {
      if (isWord(i, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(String word, String... words) {
    for (String wanted : words) {
      if (wanted.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** True for a number, and for a word of a noun phrase by its tag. */
  boolean isPhrasePart(int position) {
    return numberAt(position).isPresent()
        || hasTag(position, "DT", "JJ*", "NN*", "CD", "PRP$", "POS", "HYPH");
  }

  Optional<NumberMention> numberAt(int position) {
    return at(position, mentions.numbers(), NumberMention::tokens);
  }

  Optional<DateMention> dateAt(int position) {
    return at(position, mentions.dates(), DateMention::tokens);
  }

  Optional<EntityMention> nameAt(int position) {
    return at(position, mentions.names(), EntityMention::tokens);
  }

  private static <M> Optional<M> at(
      int position, List<M> mentions, Function<M, TokenRange> tokens) {
    for (M mention : mentions) {
      if (tokens.apply(mention).contains(position)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The article's words from token {@code first} up to, not including, token {@code end}. */
  String text(int first, int end) {
    String text = sentence.span(first, end).of(article.text());
    return isSpaced(text) ? text : BLANKS.matcher(text).replaceAll(" ");
  }

  /** True when nothing but single blanks stands between the words, as nearly everywhere. */
  private static boolean isSpaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) && (c != ' ' || text.startsWith(" ", i + 1))) {
        return false;
      }
    }
    return true;
  }
}
