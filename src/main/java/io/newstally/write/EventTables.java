package io.newstally.write;

import static java.util.Comparator.comparing;

import io.newstally.model.Agreement;
import io.newstally.model.EventFigure;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.LedgerEntry;
import io.newstally.model.LedgerEntry.Movements;
import io.newstally.model.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of what several articles say together: events, timeline and ledger. */
final class EventTables {

  private static final String EVENT = "The event, as in the table events.";

  private EventTables() {}

  static TableSpec<RunTables, EventFigure> events() {
    return new TableSpec<>(
        "events",
        "a reconciled figure over the articles that tell of one event",
        List.of("event_id", "type", "who"),
        Stream.of(event(), eventFigure(), eventClaims()).flatMap(List::stream).toList(),
        tables ->
            tables.reconciliation().figures().stream()
                .sorted(
                    comparing((EventFigure row) -> row.event().id())
                        .thenComparing(EventFigure::type)
                        .thenComparing(EventFigure::who)));
  }

  private static List<Column<EventFigure>> event() {
    return List.of(
        Column.text(
            "event_id", "Stable name, made from what the event is.", row -> row.event().id()),
        Column.text("event_key", "The grouping value of the input.", row -> row.event().key()),
        Column.text("title", "Headline of the earliest article.", row -> row.event().title()),
        Column.text("where", "The place.", row -> row.event().where()),
        Column.date("start", "First day.", row -> row.event().start()),
        Column.date("end_date", "Last day.", row -> row.event().endDate()));
  }

  private static List<Column<EventFigure>> eventFigure() {
    return List.of(
        Column.word("type", "What happened to the people.", FactType.class, EventFigure::type),
        Column.text("who", "The people counted, empty for all.", EventFigure::who),
        Column.integer(
            "best",
            "The figure to quote, by the preference of the run; empty when only bounds are known.",
            row -> row.figure().best()),
        Column.integer("low", "The lowest reported claim.", row -> row.figure().low()),
        Column.integer("high", "The highest reported claim.", row -> row.figure().high()),
        Column.word(
            "agreement",
            "How the claims stand to each other.",
            Agreement.class,
            EventFigure::agreement));
  }

  private static List<Column<EventFigure>> eventClaims() {
    return List.of(
        Column.integer(
            "articles", "Number of articles that claim it.", row -> row.articleIds().size()),
        Column.integer("mentions", "Number of claims behind it.", EventFigure::mentions),
        Column.date("first_reported", "Day of the earliest article.", EventFigure::firstReported),
        Column.date("last_reported", "Day of the latest article.", EventFigure::lastReported),
        Column.text(
            "values",
            "Which figure comes from how many voices, as in \"12 (2 voices); 15 (1)\".",
            row -> voices(row.values())),
        Column.text(
            "sources", "Who says it, joined by \"; \".", row -> String.join("; ", row.sources())),
        Column.text(
            "article_ids",
            "The articles that claim it, joined by \"; \".",
            row -> String.join("; ", row.articleIds())),
        factIds(EventFigure::factIds));
  }

  private static <R> Column<R> factIds(Function<R, List<String>> ids) {
    return Column.text(
        "fact_ids",
        "The claims that the row rests on, joined by \"; \".",
        row -> String.join("; ", ids.apply(row)));
  }

  private static String voices(Map<String, Integer> values) {
    StringBuilder cell = new StringBuilder();
    values.forEach(
        (figure, voices) -> {
          boolean first = cell.isEmpty();
          String unit = voices == 1 ? " voice" : " voices";
          cell.append(first ? "" : "; ").append(figure).append(" (").append(voices);
          cell.append(first ? unit : "").append(')');
        });
    return cell.toString();
  }

  static TableSpec<RunTables, ?> timeline() {
    return new TableSpec<>(
        "timeline",
        "a running total as it stood",
        List.of("event_id", "type", "who", "fact_id"),
        List.<Column<TimelineEntry>>of(
            Column.text("event_id", EVENT, TimelineEntry::eventId),
            Column.word(
                "type", "What happened to the people.", FactType.class, TimelineEntry::type),
            Column.text("who", "The people counted, empty for all.", TimelineEntry::who),
            Column.date("as_of", "Day of the article that states it.", TimelineEntry::asOf),
            Column.integer(
                "best", "The number stated, empty when unknown.", row -> row.figure().best()),
            Column.integer("low", "The least that the words allow.", row -> row.figure().low()),
            Column.integer("high", "The most that the words allow.", row -> row.figure().high()),
            Column.text(
                "article_id", "The article, as in the table articles.", TimelineEntry::articleId),
            Column.text("fact_id", "The claim, as in the table facts.", TimelineEntry::factId)),
        tables ->
            tables.reconciliation().timeline().stream()
                .sorted(
                    comparing(TimelineEntry::eventId)
                        .thenComparing(TimelineEntry::type)
                        .thenComparing(TimelineEntry::who)
                        .thenComparing(TimelineEntry::asOf)
                        .thenComparing(TimelineEntry::articleId)
                        .thenComparing(row -> row.factId().length())
                        .thenComparing(TimelineEntry::factId)));
  }

  static TableSpec<RunTables, ?> ledger() {
    return new TableSpec<>(
        "ledger",
        "the account of an event's captives: taken − released − rescued − died = remaining",
        List.of("event_id", "who"),
        Stream.of(ledgerMovements(), ledgerBalance()).flatMap(List::stream).toList(),
        tables ->
            tables.reconciliation().ledger().stream()
                .sorted(
                    comparing(LedgerEntry::eventId)
                        .thenComparing(LedgerEntry::who)
                        .thenComparing(LedgerEntry::asOf)));
  }

  private static List<Column<LedgerEntry>> ledgerMovements() {
    Function<LedgerEntry, Movements> movements = LedgerEntry::movements;
    return List.of(
        Column.text("event_id", EVENT, LedgerEntry::eventId),
        Column.text("who", "The captives.", LedgerEntry::who),
        Column.date("as_of", "Day up to which the account runs.", LedgerEntry::asOf),
        Column.integer(
            "taken",
            "Taken captive, at least where no exact figure is known.",
            movements.andThen(Movements::taken).andThen(EventTables::bestOrLow)),
        Column.integer(
            "released",
            "Let go, at least where no exact figure is known.",
            movements.andThen(Movements::released).andThen(EventTables::bestOrLow)),
        Column.integer(
            "rescued",
            "Rescued, at least where no exact figure is known.",
            movements.andThen(Movements::rescued).andThen(EventTables::bestOrLow)),
        Column.integer(
            "died",
            "Died in captivity, at least where no exact figure is known.",
            movements.andThen(Movements::died).andThen(EventTables::bestOrLow)));
  }

  private static List<Column<LedgerEntry>> ledgerBalance() {
    return List.of(
        Column.integer(
            "remaining_low", "The fewest not accounted for.", row -> row.remaining().low()),
        Column.integer(
            "remaining_high", "The most not accounted for.", row -> row.remaining().high()),
        Column.integer(
            "stated_held",
            "What articles state as still held.",
            row -> row.statedHeld() == null ? null : row.statedHeld().best()),
        Column.flag(
            "consistent",
            "Whether the stated figure lies within the bounds; empty when none is stated.",
            LedgerEntry::consistent),
        Column.text("note", "What an analyst should know.", LedgerEntry::note),
        factIds(LedgerEntry::factIds));
  }

  private static @Nullable Long bestOrLow(@Nullable Figure figure) {
    if (figure == null) {
      return null;
    }
    return figure.best() != null ? figure.best() : figure.low();
  }
}
