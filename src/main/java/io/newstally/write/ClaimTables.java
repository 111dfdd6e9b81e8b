package io.newstally.write;

import static java.util.Comparator.comparing;

import io.newstally.model.Amount;
import io.newstally.model.ArticleReport;
import io.newstally.model.Confidence;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Hedge;
import io.newstally.model.Scope;
import io.newstally.model.Status;
import io.newstally.model.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of what each article claims: facts and totals. */
final class ClaimTables {

  /** Ids end in a running number, so that a shorter one comes first. */
  private static final Comparator<Fact> IN_TEXT =
      comparing((Fact fact) -> fact.evidence().span())
          .thenComparing(fact -> fact.id().length())
          .thenComparing(Fact::id);

  private ClaimTables() {}

  static TableSpec<ArticleReport, Fact> facts() {
    return new TableSpec<>(
        "facts",
        "one claim about people",
        List.of("fact_id"),
        Stream.of(factCount(), factCircumstances(), factEvidence()).flatMap(List::stream).toList(),
        report -> report.facts().stream().sorted(IN_TEXT));
  }

  private static List<Column<Fact>> factCount() {
    Function<Fact, Amount> amount = Fact::amount;
    return List.of(
        Column.text("fact_id", "The article's id, a hyphen and a running number from 1.", Fact::id),
        Column.text("article_id", "The article, as in the table articles.", Fact::articleId),
        Column.word("type", "What happened to the people.", FactType.class, Fact::type),
        Column.integer(
            "best",
            "The number stated, empty for a range or a vague word.",
            amount.andThen(Amount::value)),
        Column.integer("low", "The least that the words allow.", amount.andThen(Amount::low)),
        Column.integer("high", "The most that the words allow.", amount.andThen(Amount::high)),
        Column.word(
            "hedge", "How the words qualify it.", Hedge.class, amount.andThen(Amount::hedge)),
        Column.flag(
            "explicit",
            "true where words state the count, false where a name or definite singular implies it.",
            Fact::explicit));
  }

  private static List<Column<Fact>> factCircumstances() {
    return List.of(
        Column.text("who", "The words for the people counted.", f -> f.circumstances().who()),
        Column.text("by", "Who did it.", f -> f.circumstances().by()),
        Column.text("where", "The place.", f -> f.circumstances().where()),
        Column.text(
            "when",
            "ISO 8601 day, month, year or interval; an open start is \"..\".",
            f -> f.circumstances().when()),
        Column.word("scope", "What the count covers.", Scope.class, Fact::scope),
        Column.word("status", "Whether it is told as having happened.", Status.class, Fact::status),
        Column.text("source", "Who says it, empty when the article itself does.", Fact::source),
        Column.number(
            "confidence",
            "Probability from 0 to 1 that type and count are right.",
            fact -> rounded(fact.confidence())));
  }

  private static List<Column<Fact>> factEvidence() {
    return List.of(
        Column.integer(
            "sentence",
            "Index of the sentence in the article, from 0.",
            f -> f.evidence().sentence()),
        Column.integer(
            "begin",
            "Offset of the claim's first UTF-16 unit in the article's text as read.",
            f -> f.evidence().span().begin()),
        Column.integer(
            "end", "Offset behind its last UTF-16 unit.", f -> f.evidence().span().end()),
        Column.text("evidence", "The sentence.", f -> f.evidence().text()),
        Column.text("rule", "Id of the rule that took the claim.", f -> f.evidence().rule()),
        grounds(Fact::confidence));
  }

  private static <T> Column<T> grounds(Function<T, Confidence> confidence) {
    return Column.text(
        "grounds",
        "What the confidence rests on, joined by \"; \".",
        confidence.andThen(c -> String.join("; ", c.grounds())));
  }

  private static BigDecimal rounded(Confidence confidence) {
    return BigDecimal.valueOf(confidence.probability()).setScale(2, RoundingMode.HALF_UP);
  }

  static TableSpec<ArticleReport, Total> totals() {
    return new TableSpec<>(
        "totals",
        "an article's own tally of one type for what it reports as news",
        List.of("article_id", "type"),
        List.<Column<Total>>of(
            Column.text("article_id", "The article, as in the table articles.", Total::articleId),
            Column.word("type", "What happened to the people.", FactType.class, Total::type),
            Column.integer(
                "best", "The figure to quote, empty when unknown.", t -> t.figure().best()),
            Column.integer("low", "The lowest that the article allows.", t -> t.figure().low()),
            Column.integer("high", "The highest that the article allows.", t -> t.figure().high()),
            Column.text(
                "facts",
                "Ids of the claims that the figure rests on, joined by \"; \".",
                t -> String.join("; ", t.factIds())),
            Column.number(
                "confidence",
                "Probability from 0 to 1 that the figure is right.",
                t -> rounded(t.confidence())),
            grounds(Total::confidence)),
        report -> report.totals().stream().sorted(comparing(Total::type)));
  }
}
