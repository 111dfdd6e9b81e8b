package io.newstally.write;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.newstally.model.Amount;
import io.newstally.model.ArticleHead;
import io.newstally.model.ArticleReport;
import io.newstally.model.ArticleSummary;
import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.Entity;
import io.newstally.model.EntityType;
import io.newstally.model.EventFigure;
import io.newstally.model.Hedge;
import io.newstally.model.NumberKind;
import io.newstally.model.NumberMention;
import io.newstally.model.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of what stands in each article: articles, entities, numbers and dates. */
final class ArticleTables {

  private static final String BEGIN =
      "Offset of the first UTF-16 unit in the article's text as read.";
  private static final String END = "Offset behind the last UTF-16 unit.";
  private static final String SENTENCE = "Index of the sentence in the article, from 0.";

  private ArticleTables() {}

  /** An article with its place among the others. */
  private record ArticleRow(
      ArticleSummary summary, String eventId, String eventKey, String duplicateOf) {

    ArticleHead head() {
      return summary.head();
    }

    String published() {
      LocalDate day = head().published();
      return day == null ? "" : day.toString();
    }

    String message() {
      return summary.problems().stream().map(Problem::message).sorted().collect(joining("; "));
    }
  }

  static TableSpec<RunTables, ?> articles() {
    return new TableSpec<>(
        "articles",
        "an article",
        List.of("article_id"),
        Stream.of(articleOrigin(), articleResult()).flatMap(List::stream).toList(),
        ArticleTables::articleRows);
  }

  private static List<Column<ArticleRow>> articleOrigin() {
    return List.of(
        Column.text(
            "article_id",
            "The input's own id, or a and twelve hexadecimal digits of the text's SHA-256.",
            row -> row.head().id()),
        Column.text(
            "path",
            "The input as it was named; a record inside a file is file#line.",
            row -> row.head().origin().path()),
        Column.text("title", "The headline.", row -> row.head().title()),
        Column.date("published", "Day of publication.", ArticleRow::published),
        Column.text(
            "source", "The publisher as the input names it.", row -> row.head().origin().source()),
        Column.text("url", "Web address.", row -> row.head().origin().url()),
        Column.text("language", "ISO 639-1 code.", row -> row.head().language()));
  }

  private static List<Column<ArticleRow>> articleResult() {
    return List.of(
        Column.integer("words", "Number of words and numbers.", row -> row.summary.words()),
        Column.integer(
            "facts", "Number of claims, as in the table facts.", row -> row.summary.facts()),
        Column.text("event_id", "The event that the article tells of.", ArticleRow::eventId),
        Column.text(
            "event_key",
            "The grouping value that the input gave for the event.",
            ArticleRow::eventKey),
        Column.text(
            "duplicate_of",
            "Id of the article of which this one is a near-copy.",
            ArticleRow::duplicateOf),
        Column.word(
            "status",
            "ok; partial when something in it was doubtful or left out; failed when unused.",
            ArticleStatus.class,
            row -> ArticleStatus.of(row.summary.problems())),
        Column.text("message", "Its problems, joined by \"; \".", ArticleRow::message));
  }

  private static Stream<ArticleRow> articleRows(RunTables tables) {
    Map<String, String> eventOf = tables.reconciliation().eventOfArticle();
    Map<String, String> duplicateOf = tables.reconciliation().duplicateOf();
    Map<String, String> keys = new HashMap<>();
    for (EventFigure figure : tables.reconciliation().figures()) {
      keys.put(figure.event().id(), figure.event().key());
    }
    return tables.articles().stream()
        .sorted(RunTables.BY_ARTICLE)
        .map(
            summary -> {
              String id = summary.head().id();
              String event = eventOf.getOrDefault(id, "");
              return new ArticleRow(
                  summary, event, keys.getOrDefault(event, ""), duplicateOf.getOrDefault(id, ""));
            });
  }

  static TableSpec<ArticleReport, ?> entities() {
    return new TableSpec<>(
        "entities",
        "a distinct entity of an article",
        List.of("article_id", "name", "type"),
        List.<Column<InArticle<Entity>>>of(
            InArticle.idColumn(),
            Column.text("name", "Canonical name.", row -> row.item().name()),
            Column.word("type", "Kind of entity.", EntityType.class, row -> row.item().type()),
            Column.integer("mentions", "How often it is named.", row -> row.item().mentions()),
            Column.integer(
                "first_begin", BEGIN + " Of the first mention.", row -> row.item().first().begin()),
            Column.integer(
                "first_end", END + " Of the first mention.", row -> row.item().first().end()),
            Column.text(
                "variants",
                "The distinct wordings, in order of their first use, joined by \" | \".",
                row -> String.join(" | ", row.item().variants())),
            Column.text(
                "country",
                "ISO 3166-1 alpha-2 code of a place or demonym.",
                row -> row.item().country())),
        report ->
            InArticle.all(
                report,
                report.mentions().entities(),
                comparing(Entity::first).thenComparing(Entity::name).thenComparing(Entity::type)));
  }

  static TableSpec<ArticleReport, ?> numbers() {
    return new TableSpec<>(
        "numbers",
        "a quantity in the text",
        List.of("article_id", "begin", "end"),
        Stream.of(numberPlace(), numberAmount()).flatMap(List::stream).toList(),
        report ->
            InArticle.all(
                report,
                report.mentions().numbers(),
                comparing(NumberMention::span).thenComparing(NumberMention::kind)));
  }

  private static List<Column<InArticle<NumberMention>>> numberPlace() {
    return List.of(
        InArticle.idColumn(),
        Column.integer("sentence", SENTENCE, row -> row.item().tokens().sentence()),
        Column.integer("begin", BEGIN, row -> row.item().span().begin()),
        Column.integer("end", END, row -> row.item().span().end()),
        Column.text("text", "The words of the number.", row -> row.item().text()));
  }

  /** A number of the amount; none of a score, whose two numbers bound nothing. */
  private static Function<InArticle<NumberMention>, @Nullable BigDecimal> part(
      Function<Amount, @Nullable BigDecimal> part) {
    return row -> row.item().kind() == NumberKind.SCORE ? null : part.apply(row.item().amount());
  }

  private static List<Column<InArticle<NumberMention>>> numberAmount() {
    return List.of(
        Column.word(
            "kind", "What it counts or measures.", NumberKind.class, row -> row.item().kind()),
        Column.number(
            "value",
            "The number stated, empty for a range, a vague word or a score.",
            part(Amount::value)),
        Column.number(
            "low", "The least that the words allow, empty for a score.", part(Amount::low)),
        Column.number(
            "high", "The most that the words allow, empty for a score.", part(Amount::high)),
        Column.word(
            "hedge", "How the words qualify it.", Hedge.class, row -> row.item().amount().hedge()),
        Column.text(
            "unit",
            "Singular English name of the unit, for a count the counted noun (people where the"
                + " words tell only what befell them).",
            row -> row.item().unit()),
        Column.text("of", "What it is a number of, as the text says it.", row -> row.item().of()));
  }

  static TableSpec<ArticleReport, ?> dates() {
    return new TableSpec<>(
        "dates",
        "a date, time or span of time in the text",
        List.of("article_id", "begin", "end"),
        List.<Column<InArticle<DateMention>>>of(
            InArticle.idColumn(),
            Column.integer("sentence", SENTENCE, row -> row.item().tokens().sentence()),
            Column.integer("begin", BEGIN, row -> row.item().span().begin()),
            Column.integer("end", END, row -> row.item().span().end()),
            Column.text("text", "The words of the date.", row -> row.item().text()),
            Column.word("kind", "What it denotes.", DateKind.class, row -> row.item().kind()),
            Column.text(
                "value",
                "ISO 8601 day, month, year, interval or duration; TIMEX3 where the day stays open.",
                row -> row.item().value()),
            Column.date("start", "First day.", row -> row.item().start()),
            Column.date("end_date", "Last day.", row -> row.item().endDate())),
        report ->
            InArticle.all(
                report,
                report.mentions().dates(),
                comparing(DateMention::span).thenComparing(DateMention::kind)));
  }
}
