package io.newstally;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.run.OutputTable;
import io.newstally.run.SeedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample articles as the program reads them, against an analyst's reading by hand. Where the
 * two differ is listed, and the list must match: a new difference fails, and so does one that is
 * gone. Readings that the analyst calls optional are in the list, too.
 */
class SeedsTest {

  private static final Path FOLDER = Path.of("src/test/resources/seeds");
  private static final Pattern ARTICLE =
      Pattern.compile("## (?:briefs\\.jsonl, record )?([\\w-]+)(?:\\.(?:txt|html))?");
  private static final Pattern CLAIM = Pattern.compile("\\| \\d+ \\|.*\\|");

  /**
   * One claim, as far as it is compared.
   *
   * @param reading type, best, low, high, status and scope
   * @param words those of the text
   */
  private record Claim(List<String> reading, String words) {}

  @Test
  void differencesFromTheAnalystsReading(@TempDir Path out) throws IOException {
    SeedRun.run(List.of("seeds"), out, 2);
    Map<String, List<Claim>> expected = byAnalyst();
    Map<String, List<Claim>> found = byProgram(out);
    assertThat(expected.keySet()).containsAll(found.keySet());
    StringBuilder differences =
        new StringBuilder("article\tdifference\ttype\tbest\tlow\thigh\tstatus\tscope\twords\n");
    expected.forEach(
        (article, claims) -> {
          List<Claim> others = new ArrayList<>(found.getOrDefault(article, List.of()));
          claims.stream()
              .filter(claim -> !takeEqual(claim, others))
              .forEach(claim -> differences.append(line(article, "missing", claim)));
          others.forEach(claim -> differences.append(line(article, "extra", claim)));
        });
    Expected.check(FOLDER.resolve("known-differences.tsv"), differences.toString());
  }

  private static boolean takeEqual(Claim claim, List<Claim> others) {
    for (Claim other : others) {
      if (other.reading().equals(claim.reading())) {
        return others.remove(other);
      }
    }
    return false;
  }

  private static String line(String article, String difference, Claim claim) {
    return "%s\t%s\t%s\t%s\n"
        .formatted(article, difference, String.join("\t", claim.reading()), claim.words());
  }

  private static Map<String, List<Claim>> byAnalyst() throws IOException {
    Map<String, List<Claim>> claims = new TreeMap<>();
    String article = "";
    for (String line : Files.readAllLines(FOLDER.resolve("reading.md"))) {
      Matcher heading = ARTICLE.matcher(line);
      if (heading.matches()) {
        article = heading.group(1);
      } else if (CLAIM.matcher(line).matches()) {
        claims.computeIfAbsent(article, a -> new ArrayList<>()).add(claim(line));
      }
    }
    return claims;
  }

  private static Claim claim(String line) {
    List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
    return new Claim(
        List.of(
            cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(12), cells.get(11)),
        cells.get(14));
  }

  private static Map<String, List<Claim>> byProgram(Path out) throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (Map<String, String> article : OutputTable.rows(out, "articles")) {
      String path = OutputTable.cell(article, "path");
      String id = OutputTable.cell(article, "article_id");
      String file = path.substring(path.lastIndexOf('/') + 1);
      names.put(id, path.contains("#") ? id : file.substring(0, file.lastIndexOf('.')));
    }
    Map<String, List<Claim>> claims = new TreeMap<>();
    for (Map<String, String> fact : OutputTable.rows(out, "facts")) {
      String article = names.getOrDefault(OutputTable.cell(fact, "article_id"), "");
      List<String> reading = new ArrayList<>();
      for (String column : List.of("type", "best", "low", "high", "status", "scope")) {
        reading.add(OutputTable.cell(fact, column));
      }
      claims
          .computeIfAbsent(article, a -> new ArrayList<>())
          .add(new Claim(reading, OutputTable.cell(fact, "evidence")));
    }
    return claims;
  }
}
