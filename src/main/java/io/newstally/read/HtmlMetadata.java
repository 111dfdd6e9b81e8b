package io.newstally.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about itself in its head: JSON-LD first, then meta elements. */
final class HtmlMetadata {

  private static final int LONGEST_STRING = 5_000_000;

  private static final List<String> DATE_ELEMENTS =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date], meta[name=DC.date], meta[name=DC.date.issued], meta[name=dcterms.date]",
          "meta[name=parsely-pub-date]",
          "meta[name=pubdate], meta[name=publish-date], meta[name=publication_date]",
          "time[itemprop=datePublished], time[pubdate]",
          "time[datetime]");

  private final Document page;
  private final List<JsonNode> linkedData;

  /** Reads the metadata of {@code page}, whose scripts must still be in it. */
  HtmlMetadata(Document page) {
    this.page = page;
    this.linkedData = linkedData(page);
  }

  /** All objects of all JSON-LD scripts, outermost first; scripts that are no JSON are left out. */
  private static List<JsonNode> linkedData(Document page) {
    JsonMapper mapper = JsonText.mapper(LONGEST_STRING);
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      Deque<JsonNode> waiting = new ArrayDeque<>();
      try {
        waiting.add(mapper.readTree(script.data()));
      } catch (JacksonException e) {
        continue;
      }
      while (!waiting.isEmpty()) {
        JsonNode node = waiting.remove();
        if (node.isObject()) {
          objects.add(node);
        }
        waiting.addAll(node.values());
      }
    }
    return objects;
  }

  /** Days of publication as the page writes them, the most trusted first. */
  List<String> dates() {
    List<String> dates = new ArrayList<>(linked("datePublished"));
    for (String query : DATE_ELEMENTS) {
      for (Element element : page.select(query)) {
        dates.add(element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
      }
    }
    dates.removeIf(String::isBlank);
    return dates;
  }

  /** The headline: the first h1, else what the head says; empty when there is none. */
  String title() {
    List<String> titles = new ArrayList<>();
    page.select("article h1, main h1").forEach(h1 -> titles.add(h1.text()));
    page.select("h1").forEach(h1 -> titles.add(h1.text()));
    titles.addAll(contents("meta[property=og:title]"));
    titles.addAll(linked("headline"));
    titles.add(page.title());
    return PlainTitle.of(first(titles));
  }

  /** The publisher's name, empty when unknown. */
  String source() {
    List<String> names = new ArrayList<>(contents("meta[property=og:site_name]"));
    names.addAll(linked("publisher"));
    return first(names);
  }

  /** The page's own address, empty when unknown. */
  String url() {
    List<String> urls = new ArrayList<>();
    page.select("link[rel=canonical]").forEach(link -> urls.add(link.attr("href")));
    urls.addAll(contents("meta[property=og:url]"));
    return first(urls);
  }

  /** The language code of the page, empty when unknown. */
  String language() {
    return first(page.select("html[lang]").eachAttr("lang"));
  }

  private List<String> contents(String query) {
    return page.select(query).eachAttr("content");
  }

  /** The values of a field in all JSON-LD objects, or the names of the objects it holds. */
  private List<String> linked(String field) {
    List<String> values = new ArrayList<>();
    for (JsonNode object : linkedData) {
      JsonNode value = object.get(field);
      if (value != null) {
        JsonNode name = value.get("name");
        values.add(JsonText.scalar(name == null ? value : name));
      }
    }
    return values;
  }

  private static String first(List<String> values) {
    return values.stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst().orElse("");
  }
}
