package io.newstally.annotate.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import io.newstally.annotate.flat.FlatFile;
import java.nio.file.Path;
import java.util.List;

/**
 * Tags phrases of large tables, as CoreNLP's {@code TokensRegexNERAnnotator} does, but with one
 * trie for all of them (Aho and Corasick 1975 without the failure links, which phrases of three
 * words do not need). CoreNLP runs an automaton for each of the thousand phrases without a plain
 * word at every token; here a word is looked up once, and only phrases that begin with it are
 * walked.
 *
 * <p>Of matches that overlap stays the one with the higher priority, then the longer one, then the
 * one that CoreNLP would find first. Where CoreNLP's own order rests on identity hash codes, the
 * order of the tables decides.
 *
 * <p>Safe for use by many threads.
 */
public final class Gazetteer {

  static final String KIND = "gazetteer";

  private final Trie trie;
  private final Phrases phrases;
  private final SymbolTable symbols;
  private final Replacement replacement;

  private Gazetteer(FlatFile file) {
    this.trie = new Trie(file);
    this.phrases = new Phrases(file);
    this.symbols = new SymbolTable(new Vocabulary(file), new RegexNodes(file.strings("regexes")));
    this.replacement = new Replacement(phrases.classes());
  }

  /**
   * Opens what {@link GazetteerConverter} wrote.
   *
   * @throws io.newstally.annotate.flat.FlatException when the file is unusable
   */
  public static Gazetteer open(Path flatFile, String sourceDigest) {
    return new Gazetteer(FlatFile.open(flatFile, KIND, sourceDigest));
  }

  /** Changes the entity tags of one sentence, whose tokens have part of speech and entity tag. */
  public void tag(List<CoreLabel> tokens) {
    List<WordSymbols> words = tokens.stream().map(token -> symbols.of(token.word())).toList();
    for (Match match : new MatchFinder(trie, phrases, words).find()) {
      if (replacement.allowed(match, tokens)) {
        for (int i = match.begin(); i < match.end(); i++) {
          tokens.get(i).setNER(match.found().tag());
        }
      }
    }
  }
}
