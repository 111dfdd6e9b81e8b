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
 * Writes {@code names/corenlp.tsv}: the entity mentions of CoreNLP's {@code ner} annotator with its
 * own settings, in the sentences of {@code names/gold.tsv}. Wants {@code models/corenlp} on the
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
    List<String> lines = new ArrayList<>();
    lines.add("# What CoreNLP 4.5.10 finds in the sentences of gold.tsv; made by StockNamesRun.");
    lines.add("style\tsentence");
    for (MarkedText gold : MarkedText.all("gold.tsv")) {
      CoreDocument document = stock.processToCoreDocument(gold.text());
      List<MarkedName> names =
          document.entityMentions().stream()
              .filter(StockNamesRun::isName)
              .map(StockNamesRun::marked)
              .toList();
      lines.add(gold.with(names).line());
    }
    Files.write(MarkedText.FOLDER.resolve("corenlp.tsv"), lines);
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
