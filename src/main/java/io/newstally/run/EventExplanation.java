package io.newstally.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why each figure of an event is what it is: the voices, and the sentences behind. Reads the tables
 * of the last run, so that it shows what stands in them.
 */
public final class EventExplanation {

  private final Path out;

  /**
   * Explains events of the tables in a folder.
   *
   * @param out output folder of a run with JSON tables
   */
  public EventExplanation(Path out) {
    this.out = out;
  }

  /**
   * The explanation as lines of text; empty when there is no such event, or no table of events.
   *
   * @param wanted id or key of an event
   * @throws RunException when a table cannot be read
   */
  public List<String> explain(String wanted) {
    List<JsonNode> figures = new ArrayList<>();
    for (JsonNode row : rows("events")) {
      if (text(row, "event_id").equals(wanted) || text(row, "event_key").equals(wanted)) {
        figures.add(row);
      }
    }
    return figures.isEmpty() ? List.of() : lines(figures);
  }

  private List<String> lines(List<JsonNode> figures) {
    Map<String, JsonNode> facts = byId("facts", "fact_id");
    Map<String, JsonNode> articles = byId("articles", "article_id");
    List<String> lines = new ArrayList<>();
    for (JsonNode figure : figures) {
      String head = head(figure);
      if (!lines.contains(head)) {
        lines.add(head);
      }
      lines.addAll(figure(figure));
      for (String id : text(figure, "fact_ids").split("; ", -1)) {
        JsonNode fact = facts.get(id);
        if (fact != null) {
          lines.addAll(claim(fact, articles.get(text(fact, "article_id"))));
        }
      }
    }
    return lines;
  }

  private static String head(JsonNode figure) {
    return "%s  %s (%s, %s to %s)"
        .formatted(
            text(figure, "event_id"),
            text(figure, "title"),
            shown(figure, "where"),
            shown(figure, "start"),
            shown(figure, "end_date"));
  }

  private static List<String> figure(JsonNode figure) {
    String who = text(figure, "who");
    return List.of(
        "  %s%s %s (low %s, high %s), %s"
            .formatted(
                text(figure, "type"),
                who.isEmpty() ? "" : " " + who,
                shown(figure, "best"),
                shown(figure, "low"),
                shown(figure, "high"),
                text(figure, "agreement")),
        "    voices: " + text(figure, "values") + "; named sources: " + shown(figure, "sources"));
  }

  private static List<String> claim(JsonNode fact, @Nullable JsonNode in) {
    String article = in == null ? "-" : text(in, "title");
    String published = in == null ? "-" : shown(in, "published");
    String copy = in == null ? "" : text(in, "duplicate_of");
    return List.of(
        "    %s %s, %s%s"
            .formatted(
                text(fact, "fact_id"),
                published,
                article,
                copy.isEmpty() ? "" : " (near-copy of " + copy + ", no voice of its own)"),
        "      %s %s: %s"
            .formatted(text(fact, "type"), shown(fact, "best"), text(fact, "evidence")));
  }

  private Map<String, JsonNode> byId(String table, String column) {
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode row : rows(table)) {
      byId.put(text(row, column), row);
    }
    return byId;
  }

  private Iterable<JsonNode> rows(String table) {
    Path file = out.resolve(table + ".json");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return JsonMapper.shared().readTree(file);
    } catch (JacksonException e) {
      throw RunException.broken("cannot read " + file + ": " + e.getOriginalMessage(), e);
    }
  }

  private static String text(JsonNode row, String column) {
    JsonNode cell = row.get(column);
    return cell == null || cell.isNull() ? "" : cell.asString();
  }

  private static String shown(JsonNode row, String column) {
    String text = text(row, column);
    return text.isEmpty() ? "-" : text;
  }
}
