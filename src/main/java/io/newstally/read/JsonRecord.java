package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One JSON object as a draft; the names that an article's parts go by in the wild. */
final class JsonRecord {

  private static final List<String> IDS = List.of("id");
  private static final List<String> TEXTS =
      List.of("text", "body", "content", "articleBody", "maintext");
  private static final List<String> TITLES = List.of("title", "headline");
  private static final List<String> DATES =
      List.of(
          "published",
          "datePublished",
          "published_at",
          "publishedAt",
          "pubDate",
          "date_publish",
          "date");
  private static final List<String> SOURCES = List.of("source", "publisher", "site");
  private static final List<String> URLS = List.of("url", "link");
  private static final List<String> LANGUAGES = List.of("language", "lang");
  private static final List<String> NAMES =
      Stream.of(IDS, TEXTS, TITLES, DATES, SOURCES, URLS, LANGUAGES).flatMap(List::stream).toList();

  private final JsonNode object;
  private final Set<String> taken = new TreeSet<>();

  private JsonRecord(JsonNode object) {
    this.object = object;
  }

  /**
   * The draft that {@code value} holds, or why it holds none.
   *
   * @param path of the record, such as {@code news.jsonl#3}
   */
  static RecordReading read(String path, JsonNode value, List<Problem> warnings) {
    if (!value.isObject()) {
      return failed(path, "is no JSON object; write each article as {\"text\": \"...\"}");
    }
    return new JsonRecord(value).draft(path, warnings);
  }

  /** The field that a column name means, whatever its case; any other name as it is. */
  static String field(String column) {
    return NAMES.stream().filter(column::equalsIgnoreCase).findFirst().orElse(column);
  }

  /** True when one of {@code columns} holds the text of articles. */
  static boolean hasText(List<String> columns) {
    return columns.stream().map(JsonRecord::field).anyMatch(TEXTS::contains);
  }

  private RecordReading draft(String path, List<Problem> warnings) {
    String text = first(TEXTS);
    if (text.isBlank()) {
      return failed(
          path, "has no text; put the article's text into one of " + String.join(", ", TEXTS));
    }
    Article.Origin origin = new Article.Origin(path, first(SOURCES), first(URLS));
    String id = first(IDS).strip();
    String title = PlainTitle.of(first(TITLES));
    List<String> dates = dates();
    String language = first(LANGUAGES);
    return new ArticleDraft(origin, id, title, text, dates, language, others(), warnings);
  }

  private static RecordReading failed(String path, String message) {
    return new RecordReading.Failed(Problems.error(path, message));
  }

  /** The value of the first of {@code names} that has one, which is then taken; else empty. */
  private String first(List<String> names) {
    for (String name : names) {
      String value = value(name);
      if (!value.isBlank()) {
        taken.add(name);
        return value;
      }
    }
    return "";
  }

  private List<String> dates() {
    List<String> dates = new ArrayList<>();
    for (String name : DATES) {
      String value = value(name);
      if (!value.isBlank()) {
        taken.add(name);
        dates.add(value);
      }
    }
    return dates;
  }

  /** A source is often an object with a name. */
  private String value(String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      return "";
    }
    JsonNode inner = value.get("name");
    return JsonText.scalar(inner == null ? value : inner);
  }

  private Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      JsonNode value = field.getValue();
      if (value.isValueNode() && !value.isNull() && !taken.contains(field.getKey())) {
        others.put(field.getKey(), JsonText.scalar(value));
      }
    }
    return others;
  }
}
