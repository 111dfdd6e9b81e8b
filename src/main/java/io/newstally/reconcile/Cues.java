package io.newstally.reconcile;

import static java.util.stream.Collectors.joining;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Fact;
import io.newstally.model.Scope;
import io.newstally.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Words at a count that say that it is the whole, or that it comes on top of what was told. */
final class Cues {

  private final List<Row> rows = new ArrayList<>();

  Cues(Lexicon lexicon) {
    rows.addAll(lexicon.rows("words/count-cues.tsv", "phrase", "cue", "reach", "example"));
  }

  /** True when the text states the count as the whole: "in all", "death toll", a running total. */
  boolean isTotal(Fact fact, String articleText) {
    return fact.scope() == Scope.TOTAL || has("total", fact, articleText);
  }

  /** True when the words set the people apart from those told before: "another two". */
  boolean isFurther(Fact fact, String articleText) {
    return has("further", fact, articleText);
  }

  /** True when the sentence tells of the deed only as the reason for something else: a protest. */
  boolean isBackground(Fact fact, String articleText) {
    return has("background", fact, articleText);
  }

  /** True when the sentence says of whom or where alone a count of nobody holds: "none of them". */
  boolean isBounded(Fact fact, String articleText) {
    return has("bounded", fact, articleText);
  }

  private boolean has(String cue, Fact fact, String articleText) {
    String sentence = padded(fact.evidence().text());
    String claim = padded(claim(fact.evidence().span(), articleText));
    return rows.stream()
        .filter(row -> row.need("cue").equals(cue))
        .anyMatch(
            row -> {
              String reach =
                  switch (row.need("reach")) {
                    case "claim" -> claim;
                    case "before" -> before(sentence, claim);
                    default -> sentence;
                  };
              return reach.contains(" " + row.need("phrase") + " ");
            });
  }

  private static String before(String sentence, String claim) {
    int at = sentence.indexOf(claim);
    return at < 0 ? sentence : sentence.substring(0, at + 1);
  }

  private static String claim(Span span, String articleText) {
    return span.end() <= articleText.length() ? span.of(articleText) : "";
  }

  private static String padded(String text) {
    return Words.lower(text).stream().collect(joining(" ", " ", " "));
  }
}
