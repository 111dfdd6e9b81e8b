package io.newstally.eval;

import io.newstally.Analysis;
import io.newstally.lexicon.Lexicon;
import io.newstally.mention.number.NumberFinder;
import io.newstally.model.Article;
import io.newstally.model.NumberMention;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the numbers of a gold file's texts as the table that the scorer reads. */
public final class NumbersRun {

  private NumbersRun() {}

  /**
   * Runs once.
   *
   * @param args a JSON Lines file of objects with {@code id} and {@code text}, and the CSV to write
   */
  public static void main(String[] args) throws IOException {
    NumberFinder finder = new NumberFinder(new Lexicon(Path.of("models")));
    JsonMapper json = new JsonMapper();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
      out.println("article_id,kind,value,low,high,hedge,unit");
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode gold = json.readTree(line);
        String text = gold.get("text").asString();
        Article article = Analysis.article(text, null);
        for (NumberMention number : finder.find(article, Analysis.of(text))) {
          out.println(gold.get("id").asString() + "," + row(number));
        }
      }
    }
  }

  private static String row(NumberMention number) {
    return String.join(
        ",",
        number.kind().label(),
        plain(number.amount().value()),
        plain(number.amount().low()),
        plain(number.amount().high()),
        number.amount().hedge().label(),
        '"' + number.unit().replace("\"", "\"\"") + '"');
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
