package io.newstally.annotate.gazetteer;

import io.newstally.annotate.flat.FlatWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the flat file of a {@link Gazetteer} from CoreNLP's two tables. */
public final class GazetteerConverter {

  /** The table that ignores case, under the folder of the unpacked models. */
  public static final String CASELESS =
      "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";

  /** The table that heeds case, under the folder of the unpacked models. */
  public static final String CASED =
      "edu/stanford/nlp/models/kbp/english/gazetteers/regexner_cased.tab";

  /** A row of the tables; {@code columns} are those behind the phrase. */
  private record Row(List<String> words, boolean caseless, String columns) {}

  private final Numbering words = new Numbering();
  private final Numbering regexes = new Numbering();
  private final Numbering classes = new Numbering();
  private final TrieBuilder trie = new TrieBuilder();
  private final List<Integer> rowClasses = new ArrayList<>();
  private final List<Integer> rowTriggers = new ArrayList<>();
  private final Map<List<String>, Double> seen = new HashMap<>();

  private GazetteerConverter() {}

  /**
   * Writes the flat file.
   *
   * @param corenlpModels the folder with the unpacked models, which holds {@code edu/}
   * @param sourceDigest what {@link Gazetteer#open} will insist on
   * @throws IOException when a table cannot be read or the file not be written
   */
  public static void convert(Path corenlpModels, Path flatFile, String sourceDigest)
      throws IOException {
    GazetteerConverter converter = new GazetteerConverter();
    converter.read(corenlpModels.resolve(CASELESS), true);
    converter.read(corenlpModels.resolve(CASED), false);
    converter.write(flatFile, sourceDigest);
  }

  private void read(Path table, boolean caseless) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(table)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        List<String> phrase = List.of(line.substring(0, tab).trim().split("\\s+"));
        add(new Row(phrase, caseless, line.substring(tab + 1)));
      }
    }
  }

  /** Adds a row; a phrase that was there before only when its priority is higher now. */
  private void add(Row row) {
    List<String> key =
        row.caseless() ? row.words().stream().map(Folding::lower).toList() : row.words();
    double priority = PhraseClass.parse(row.columns()).priority();
    Double before = seen.get(key);
    if (before == null || priority > before) {
      seen.put(key, priority);
      int[] symbols = row.words().stream().mapToInt(word -> symbol(word, row)).toArray();
      trie.add(symbols, rowClasses.size());
      rowClasses.add(classes.of(row.columns()));
      rowTriggers.add(trigger(row));
    }
  }

  private int symbol(String word, Row row) {
    if (RegexNodes.isRegex(word)) {
      return SymbolTable.regex(regexes.of(RegexNodes.source(word, row.caseless())));
    }
    return row.caseless()
        ? SymbolTable.caseless(words.of(Folding.folded(word)))
        : SymbolTable.exact(words.of(word));
  }

  /** The longest plain word, and the first of equals, in the form that is looked up. */
  private int trigger(Row row) {
    String longest = "";
    for (String word : row.words()) {
      if (!RegexNodes.isRegex(word) && length(word) > length(longest)) {
        longest = word;
      }
    }
    if (longest.isEmpty()) {
      return Phrases.ALWAYS;
    }
    return row.caseless()
        ? SymbolTable.caseless(words.of(Folding.lower(longest)))
        : SymbolTable.exact(words.of(longest));
  }

  /** CoreNLP counts a bracket as the one sign that it is. */
  private static int length(String word) {
    return word.equals("-LRB-") || word.equals("-RRB-") ? 1 : word.length();
  }

  private void write(Path flatFile, String sourceDigest) throws IOException {
    FlatWriter file = new FlatWriter(Gazetteer.KIND, sourceDigest);
    List<Integer> rows = trie.write(file);
    file.ints("phrase.row", rows.stream().mapToInt(Integer::intValue).toArray());
    file.ints("phrase.class", rows.stream().mapToInt(rowClasses::get).toArray());
    file.ints("phrase.trigger", rows.stream().mapToInt(rowTriggers::get).toArray());
    Vocabulary.write(words.values(), file);
    file.strings("regexes", regexes.values());
    file.strings("classes", classes.values());
    file.write(flatFile);
  }
}
