package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Problem;
import io.newstally.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns that users rely on. More may follow them; none may go, move or change its name. */
class TablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          articles | article_id, path, title, published, source, url, language, words, facts, event_id, event_key, duplicate_of, status, message
          entities | article_id, name, type, mentions, first_begin, first_end, variants
          numbers  | article_id, sentence, begin, end, text, kind, value, low, high, hedge, unit, of
          dates    | article_id, sentence, begin, end, text, kind, value, start, end_date
          facts    | fact_id, article_id, type, best, low, high, hedge, explicit, who, by, where, when, scope, status, source, confidence, sentence, begin, end, evidence, rule
          totals   | article_id, type, best, low, high, facts
          events   | event_id, event_key, title, where, start, end_date, type, who, best, low, high, agreement, articles, mentions, first_reported, last_reported, values, sources, article_ids
          timeline | event_id, type, who, as_of, best, low, high, article_id, fact_id
          ledger   | event_id, who, as_of, taken, released, rescued, died, remaining_low, remaining_high, stated_held, consistent, note
          changes  | change, table, key, column, before, after, claims
          problems | path, article_id, stage, severity, message
          """)
  void beginsWithTheColumnsOfTheContract(String table, String columns) {
    assertThat(named(table).header()).startsWith(columns.split(", "));
  }

  @Test
  void elevenTablesWithChangesLast() {
    assertThat(Tables.all()).extracting(TableSpec::name).hasSize(11).endsWith("changes");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',              ok
          WARNING,         partial
          ERROR,           failed
          WARNING ERROR,   failed
          """)
  void statusOfAnArticleFollowsItsProblems(String severities, String status) {
    List<Problem> problems =
        Stream.of(severities.split(" "))
            .filter(name -> !name.isEmpty())
            .map(name -> new Problem("in/a.txt", "a1", "read", Severity.valueOf(name), "torn"))
            .toList();
    assertThat(ArticleStatus.of(problems).label()).isEqualTo(status);
  }

  static TableSpec<?, ?> named(String name) {
    List<TableSpec<?, ?>> named =
        Tables.all().stream().filter(table -> table.name().equals(name)).toList();
    return named.get(0);
  }
}
