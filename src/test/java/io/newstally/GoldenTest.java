package io.newstally;

import io.newstally.annotate.AnalysisCodec;
import io.newstally.fact.FactExtractor;
import io.newstally.lexicon.Lexicon;
import io.newstally.mention.MentionFinder;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Fact;
import io.newstally.model.Mentions;
import io.newstally.write.CsvWriter;
import io.newstally.write.TableSpec;
import io.newstally.write.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole articles with a stored analysis and all of their facts. CONTRIBUTING.md says how to add
 * one.
 */
class GoldenTest {

  private static final Lexicon LEXICON = new Lexicon(Path.of("models"));
  private static final MentionFinder MENTIONS = new MentionFinder(LEXICON);
  private static final FactExtractor FACTS = new FactExtractor(LEXICON);

  static List<Path> articles() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void facts(Path folder) throws IOException {
    Article article = Inputs.article(LEXICON, folder.resolve("article.txt"));
    Path stored = folder.resolve("analysis.json");
    if (Expected.isRewritten()) {
      Files.writeString(stored, AnalysisCodec.encode(Analysis.of(article)));
    }
    AnnotatedText analysis = AnalysisCodec.decode(Files.readString(stored), article.text());
    Mentions mentions = MENTIONS.find(article, analysis);
    List<Fact> facts = FACTS.extract(article, analysis, mentions);
    Expected.check(folder.resolve("facts.csv"), csv(article, mentions, facts));
  }

  @Tag("models")
  @ParameterizedTest
  @MethodSource("articles")
  void aFreshAnalysisEqualsTheStoredOne(Path folder) throws IOException {
    Article article = Inputs.article(LEXICON, folder.resolve("article.txt"));
    Expected.check(folder.resolve("analysis.json"), AnalysisCodec.encode(Analysis.fresh(article)));
  }

  private static String csv(Article article, Mentions mentions, List<Fact> facts)
      throws IOException {
    ArticleReport report = new ArticleReport(article, 0, mentions, facts, List.of(), List.of());
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    for (TableSpec<ArticleReport, ?> table : Tables.ofArticle()) {
      if (table.name().equals("facts")) {
        new CsvWriter(false).write(table, report, csv);
      }
    }
    return csv.toString(StandardCharsets.UTF_8);
  }
}
