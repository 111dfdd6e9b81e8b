package io.newstally.write;

import io.newstally.model.Agreement;
import io.newstally.model.Amount;
import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Circumstances;
import io.newstally.model.Confidence;
import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.Entity;
import io.newstally.model.EntityType;
import io.newstally.model.Event;
import io.newstally.model.EventFigure;
import io.newstally.model.Evidence;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.Hedge;
import io.newstally.model.LedgerEntry;
import io.newstally.model.Mentions;
import io.newstally.model.NumberKind;
import io.newstally.model.NumberMention;
import io.newstally.model.Problem;
import io.newstally.model.Reconciliation;
import io.newstally.model.Scope;
import io.newstally.model.Severity;
import io.newstally.model.Span;
import io.newstally.model.Status;
import io.newstally.model.TimelineEntry;
import io.newstally.model.TokenRange;
import io.newstally.model.Total;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A small invented run: two articles on a ferry that was seized, and one input that is broken. */
final class Samples {

  private static final Event FERRY =
      new Event("ev-ferry", "F7", "Gunmen seize ferry", "Port Arden", "2024-05-03", "");
  private static final TokenRange TOKENS = new TokenRange(1, 0, 3);

  private Samples() {}

  /** What a run hands to the tables. */
  record Run(List<ArticleReport> reports, Reconciliation reconciliation, List<Problem> problems) {

    RunTables tables() {
      return RunTables.of(
          reports.stream().map(ArticleReport::summary).toList(), reconciliation, problems);
    }

    /** The articles in the order of the tables. */
    List<ArticleReport> inOrder() {
      return reports.stream()
          .sorted(Comparator.comparing(ArticleReport::summary, RunTables.BY_ARTICLE))
          .toList();
    }
  }

  static Run run() {
    return new Run(List.of(first(), second()), reconciliation(12), List.of(broken()));
  }

  /** The same run, but for a later count of the dead. */
  static Run laterRun() {
    return new Run(List.of(first()), reconciliation(15), List.of());
  }

  /** A run of one article whose title and only entity are {@code text}. */
  static Run titled(String text) {
    ArticleReport plain = first();
    Article article = plain.article();
    Article titled =
        new Article(article.id(), article.origin(), text, null, "en", "", List.of(), Map.of());
    return new Run(
        List.of(new ArticleReport(titled, 0, Mentions.none(), List.of(), List.of(), List.of())),
        new Reconciliation(List.of(), List.of(), List.of(), Map.of(), Map.of()),
        List.of());
  }

  /** The same run with every input list in another order. */
  static Run shuffled(Run run, long seed) {
    Reconciliation all = run.reconciliation();
    return new Run(
        shuffle(run.reports().stream().map(report -> shuffled(report, seed)).toList(), seed),
        new Reconciliation(
            shuffle(all.figures(), seed),
            shuffle(all.timeline(), seed),
            shuffle(all.ledger(), seed),
            all.eventOfArticle(),
            all.duplicateOf()),
        shuffle(run.problems(), seed));
  }

  private static ArticleReport shuffled(ArticleReport report, long seed) {
    Mentions mentions = report.mentions();
    return new ArticleReport(
        report.article(),
        report.words(),
        new Mentions(
            shuffle(mentions.numbers(), seed),
            shuffle(mentions.dates(), seed),
            shuffle(mentions.names(), seed),
            shuffle(mentions.entities(), seed)),
        shuffle(report.facts(), seed),
        shuffle(report.totals(), seed),
        shuffle(report.problems(), seed));
  }

  private static <T> List<T> shuffle(List<T> list, long seed) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  static Problem broken() {
    return new Problem("in/torn.zip", "", "read", Severity.ERROR, "the archive ends early");
  }

  private static ArticleReport first() {
    Article article =
        new Article(
            "a1",
            new Article.Origin("in/ferry.txt", "The Arden Post", "https://arden.example/1"),
            "Gunmen seize ferry",
            LocalDate.of(2024, 5, 4),
            "en",
            "Gunmen seize ferry\nAbout 12 people were killed.",
            List.of(),
            Map.of());
    return new ArticleReport(
        article, 8, mentions(), List.of(killed(), taken()), totals(), List.of());
  }

  private static ArticleReport second() {
    Article article =
        new Article(
            "b2",
            new Article.Origin("in/copy.txt", "", ""),
            "",
            null,
            "",
            "Gunmen seize ferry",
            List.of(),
            Map.of());
    Problem problem =
        new Problem("in/copy.txt", "b2", "read", Severity.WARNING, "no date of publication");
    return new ArticleReport(article, 3, Mentions.none(), List.of(), List.of(), List.of(problem));
  }

  private static Mentions mentions() {
    return new Mentions(
        List.of(
            number(
                19, "About 12", amount(12, null, null, Hedge.APPROX), NumberKind.COUNT, "person"),
            number(
                40,
                "$1.5 million",
                Amount.exact(new BigDecimal("1500000.50")),
                NumberKind.MONEY,
                "dollar")),
        List.of(
            new DateMention(
                TOKENS,
                new Span(30, 36),
                "Friday",
                DateKind.DATE,
                "2024-05-03",
                "2024-05-03",
                "2024-05-03")),
        List.of(),
        List.of(
            new Entity(
                "Port Arden",
                EntityType.CITY,
                2,
                new Span(5, 15),
                List.of("Port Arden", "Arden"),
                "GB"),
            new Entity("Ida Holm", EntityType.PERSON, 1, new Span(0, 8), List.of("Ida Holm"), "")));
  }

  private static NumberMention number(
      int begin, String text, Amount amount, NumberKind kind, String unit) {
    Span span = new Span(begin, begin + text.length());
    return new NumberMention(TOKENS, span, text, 1, kind, amount, unit, "");
  }

  private static Amount amount(
      @Nullable Integer value, @Nullable Integer low, @Nullable Integer high, Hedge hedge) {
    return new Amount(decimal(value), decimal(low), decimal(high), hedge);
  }

  private static @Nullable BigDecimal decimal(@Nullable Integer n) {
    return n == null ? null : BigDecimal.valueOf(n);
  }

  private static Fact killed() {
    return new Fact(
        "a1-1",
        "a1",
        FactType.KILLED,
        amount(12, null, null, Hedge.APPROX),
        true,
        new Circumstances("people", "gunmen", "Port Arden", "2024-05-03"),
        Scope.INCIDENT,
        Status.REPORTED,
        "police",
        new Confidence(0.876, List.of("killed", "implied")),
        new Evidence(
            1,
            new Span(19, 46),
            "About 12 people were killed",
            "About 12 people were killed.",
            "killed.passive",
            List.of()));
  }

  private static Fact taken() {
    return new Fact(
        "a1-2",
        "a1",
        FactType.TAKEN_CAPTIVE,
        amount(null, 24, 99, Hedge.VAGUE),
        true,
        new Circumstances("passengers", "", "", ""),
        Scope.TOTAL,
        Status.CLAIMED,
        "",
        new Confidence(0.5, List.of()),
        new Evidence(
            2,
            new Span(48, 70),
            "Dozens were \"taken\"",
            "Dozens were \"taken\",\nhe said.",
            "taken.np",
            List.of()));
  }

  private static List<Total> totals() {
    return List.of(
        new Total(
            "a1",
            FactType.KILLED,
            new Figure(12L, null, null),
            List.of("a1-1"),
            new Confidence(0.9, List.of())),
        new Total(
            "a1",
            FactType.TAKEN_CAPTIVE,
            new Figure(null, 24L, 99L),
            List.of("a1-2"),
            new Confidence(0.9, List.of())));
  }

  static Reconciliation reconciliation(long killed) {
    Map<String, Integer> values = new LinkedHashMap<>();
    values.put("12", 2);
    values.put("15", 1);
    return new Reconciliation(
        List.of(figure(killed, values)),
        List.of(
            new TimelineEntry(
                "ev-ferry", FactType.KILLED, "", "2024-05-04", Figure.exact(12), "a1", "a1-1")),
        List.of(ledger()),
        Map.of("a1", "ev-ferry", "b2", "ev-ferry"),
        Map.of("b2", "a1"));
  }

  static EventFigure figure(long killed, Map<String, Integer> values) {
    return new EventFigure(
        FERRY,
        FactType.KILLED,
        "",
        new Figure(killed, 12L, 15L),
        Agreement.REVISED,
        3,
        "2024-05-04",
        "2024-05-06",
        values,
        List.of("@police", "the port's master"),
        List.of("a1", "b2"),
        List.of("a1-1"));
  }

  private static LedgerEntry ledger() {
    return new LedgerEntry(
        "ev-ferry",
        "passengers",
        "2024-05-06",
        new LedgerEntry.Movements(
            new Figure(null, 24L, 99L), Figure.exact(5), null, Figure.exact(0)),
        new Figure(null, 19L, 94L),
        Figure.exact(20),
        true,
        "",
        List.of("a1-1"));
  }
}
