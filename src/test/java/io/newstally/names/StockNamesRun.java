package io.newstally.names;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code names/corenlp.tsv}, {@code corenlp-later.tsv} and {@code corenlp-unseen.tsv}: the
 * entity mentions of CoreNLP's {@code ner} annotator with its own settings, in the sentences of
 * {@code gold.tsv}, {@code later.tsv} and {@code unseen.tsv}. Wants {@code models/corenlp} on the
 * class path. Left out are pronouns, numbers, times and addresses on the net.
 */
final class StockNamesRun {

  private static final Set<String> NO_NAMES =
      Set.of(
          "DATE",
          "TIME",
          "DURATION",
          "SET",
          "NUMBER",
          "ORDINAL",
          "MONEY",
          "PERCENT",
          "URL",
          "EMAIL",
          "HANDLE");

  private StockNamesRun() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    StanfordCoreNLP stock =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,pos,lemma,ner"));
    write(stock, "gold.tsv", "corenlp.tsv");
    write(stock, "later.tsv", "corenlp-later.tsv");
    write(stock, "unseen.tsv", "corenlp-unseen.tsv");
  }

  private static void write(StanfordCoreNLP stock, String from, String to) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# What CoreNLP 4.5.10 finds in the sentences of %s; made by StockNamesRun."
            .formatted(from));
    lines.add("style\tsentence");
    for (MarkedText gold : MarkedText.all(from)) {
      CoreDocument document = stock.processToCoreDocument(gold.text());
      List<MarkedName> names =
          document.entityMentions().stream()
              .filter(StockNamesRun::isName)
              .map(StockNamesRun::marked)
              .toList();
      lines.add(gold.with(names).line());
    }
    Files.write(MarkedText.FOLDER.resolve(to), lines);
  }

  private static boolean isName(CoreEntityMention mention) {
    boolean pronoun = mention.tokens().stream().allMatch(t -> t.tag().startsWith("PRP"));
    return !pronoun && !NO_NAMES.contains(mention.entityType());
  }

  private static MarkedName marked(CoreEntityMention mention) {
    return new MarkedName(
        mention.charOffsets().first(), mention.charOffsets().second(), mention.entityType());
  }
}
